package org.sena.directory.service;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/** Who may change the directory: its editors and administrators; every attempt is audited. */
@Component(service = Editing.class)
public class Editing {

    private static final String ENTITY = "directory";

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;

    /**
     * To be followed by {@link #done}, which holds the audit trail, at the end.
     *
     * @param action for example {@code directory.import}
     * @throws NotAllowedException for anybody else
     */
    void require(String action) {
        if (!currentActor.get().hasAny(Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR)) {
            auditTrail.denied(record(action, Optional.empty()));

            throw new NotAllowedException("Only directory editors may do " + action);
        }
    }

    /**
     * Says in the audit trail that it was done.
     *
     * @param origin whose records they are, as {@code import:5}
     */
    void done(String action, Optional<String> origin) {
        auditTrail.allowed(record(action, origin));
    }

    private static AuditRecord record(String action, Optional<String> origin) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity(ENTITY)
                .entityId(ENTITY)
                .reason(origin)
                .build();
    }
}
