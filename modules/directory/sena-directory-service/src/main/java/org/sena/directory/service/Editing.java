package org.sena.directory.service;

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
     * @param action for example {@code directory.import}
     * @throws NotAllowedException for anybody else
     */
    void check(String action) {
        AuditRecord record =
                ImmutableAuditRecord.builder()
                        .action(action)
                        .entity(ENTITY)
                        .entityId(ENTITY)
                        .build();

        if (!currentActor.get().hasAny(Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR)) {
            auditTrail.denied(record);

            throw new NotAllowedException("Only directory editors may do " + action);
        }

        auditTrail.allowed(record);
    }
}
