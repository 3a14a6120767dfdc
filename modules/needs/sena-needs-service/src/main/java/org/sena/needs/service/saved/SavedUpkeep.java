package org.sena.needs.service.saved;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.SavedInterviewUpkeep;
import org.sena.needs.api.SavedInterviews;
import org.sena.privacy.api.AuditTrail;

/** Deletes what is past its date, a batch at a time. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class SavedUpkeep implements AopService, SavedInterviewUpkeep {

    private static final String DEED = "interview.delete-expired";

    private static final int BATCH = 200;

    @Reference private AuditTrail auditTrail;
    @Reference private CodedInterviews coded;
    @Reference private CurrentActor currentActor;
    @Reference private MyInterviews mine;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int run(Instant now) {
        if (!currentActor.get().hasAny(Role.ADMINISTRATOR)) {
            auditTrail.denied(Deeds.refused(DEED, "NOT_ALLOWED"));

            throw new NotAllowedException("delete expired answers");
        }

        int deleted =
                coded.removeExpired(now, BATCH)
                        + mine.removeIdle(
                                now.minus(Duration.ofDays(SavedInterviews.IDLE_DAYS)), BATCH);

        if (deleted > 0) {
            auditTrail.allowed(Deeds.coded(DEED));
        }

        return deleted;
    }
}
