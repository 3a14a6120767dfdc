package org.sena.notification.service.prefer;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.notification.api.Preference;
import org.sena.notification.api.Preferences;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class PreferencesUseCase implements AopService, Preferences {

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;
    @Reference private PreferenceRows rows;

    @Override
    public Preference mine() {
        return rows.of(self("notification.preferences.read"));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void keep(Preference preference) {
        String userId = self("notification.preferences.keep");

        rows.keep(userId, preference);
        auditTrail.allowed(record("notification.preferences.keep", userId));
    }

    /** SENA itself is nobody who reads messages. */
    private String self(String action) {
        return currentActor
                .get()
                .userId()
                .filter(id -> !currentActor.get().isSystem())
                .orElseThrow(
                        () -> {
                            auditTrail.denied(record(action, "anonymous"));

                            return new NotAllowedException(action);
                        });
    }

    private static AuditRecord record(String action, String userId) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("preferences")
                .entityId(userId)
                .build();
    }
}
