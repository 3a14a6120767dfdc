package org.sena.needs.service.assessment;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.AssessmentImport;
import org.sena.privacy.api.AuditTrail;

/** Stores assessments that were made elsewhere. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AssessmentImporting implements AopService, AssessmentImport {

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;
    @Reference private AssessmentStore store;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void store(List<Assessment> assessments) {
        check();
        store.addAll(assessments);
        auditTrail.allowed(Deeds.bringIn(assessments.size()));
    }

    @Override
    public boolean isThere(String assessmentId) {
        check();

        return store.subject(assessmentId).isPresent();
    }

    private void check() {
        if (!currentActor.get().hasAny(Role.ADMINISTRATOR)) {
            auditTrail.denied(Deeds.bringIn(0));

            throw new NotAllowedException("bring in assessments");
        }
    }
}
