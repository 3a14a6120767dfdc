package org.sena.directory.exchange.file.run;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/** Who may bring files: directory editors and administrators. */
@Component(service = ImportAccess.class)
public class ImportAccess {

    private static final String ENTITY = "directory-import";

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;

    /**
     * @return the actor's user id
     * @throws NotAllowedException for anybody else; it is audited
     */
    public String check(String action, String runId) {
        if (!currentActor.get().hasAny(Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR)) {
            auditTrail.denied(record(action, runId));

            throw new NotAllowedException("Only directory editors may do " + action);
        }

        return currentActor.get().userId().orElse("");
    }

    /** Audits a deed, in its transaction. */
    void did(String action, String runId) {
        auditTrail.allowed(record(action, runId));
    }

    private static AuditRecord record(String action, String runId) {
        return ImmutableAuditRecord.builder().action(action).entity(ENTITY).entityId(runId).build();
    }
}
