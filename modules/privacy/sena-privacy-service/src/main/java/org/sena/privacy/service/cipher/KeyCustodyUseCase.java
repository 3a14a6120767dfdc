package org.sena.privacy.service.cipher;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.KeyCustody;
import org.sena.privacy.service.store.model.SubjectKeyEntry;
import org.sena.privacy.service.store.service.SubjectKeyEntryLocalService;

/**
 * Destroys and renews keys in the database. No server keeps a key in memory, so what is gone here
 * is gone on all of them.
 */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class KeyCustodyUseCase implements AopService, KeyCustody {

    @Reference private AuditTrail auditTrail;

    @Reference private CurrentActor currentActor;

    @Reference private SubjectKeyEntryLocalService keys;

    private final Clock clock = Clock.systemUTC();

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int destroy(String subjectId) {
        require("key.destroy", subjectId);
        List<SubjectKeyEntry> all = keys.getOfSubject(subjectId);

        all.forEach(keys::deleteSubjectKeyEntry);
        auditTrail.allowed(record("key.destroy", subjectId));

        return all.size();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public boolean renew(String subjectId) {
        require("key.renew", subjectId);
        boolean renewed = false;

        for (SubjectKeyEntry key : keys.getOfSubject(subjectId)) {
            if (key.getRetiredDate() == null) {
                keys.retire(key, Date.from(clock.instant()));
                renewed = true;
            }
        }

        auditTrail.allowed(record("key.renew", subjectId));

        return renewed;
    }

    private void require(String deed, String subjectId) {
        if (!currentActor.get().hasAny(Role.INFORMATION_GOVERNANCE)
                && !currentActor.get().isSystem()) {
            auditTrail.denied(record(deed, subjectId));

            throw new NotAllowedException(deed);
        }
    }

    private static AuditRecord record(String deed, String subjectId) {
        return ImmutableAuditRecord.builder()
                .action(deed)
                .entity("key")
                .entityId(subjectId)
                .subjectId(subjectId)
                .build();
    }
}
