package org.sena.directory.exchange;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/** Who may bring data in and make two records one: directory editors and administrators. */
@Component(service = Editors.class)
public class Editors {

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;

    /**
     * @throws NotAllowedException for anybody else; audited
     */
    public void check(String action, String entity, String entityId) {
        checkAny(action, entity, entityId, Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR);
    }

    /**
     * @throws NotAllowedException for anybody without one of the roles; audited
     */
    public void checkAny(String action, String entity, String entityId, Role... roles) {
        if (!currentActor.get().hasAny(roles)) {
            auditTrail.denied(record(action, entity, entityId));

            throw new NotAllowedException(action);
        }
    }

    /** Notes what was done; last in the transaction. */
    public void allowed(String action, String entity, String entityId) {
        auditTrail.allowed(record(action, entity, entityId));
    }

    /** Who is at it: the user's id. */
    public String userId() {
        return currentActor.get().userId().orElse("");
    }

    private static AuditRecord record(String action, String entity, String entityId) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity(entity)
                .entityId(entityId)
                .build();
    }
}
