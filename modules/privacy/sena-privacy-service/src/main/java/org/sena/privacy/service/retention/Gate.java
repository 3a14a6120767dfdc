package org.sena.privacy.service.retention;

import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;

/** Lets information governance and the suite itself through, and nobody else. */
final class Gate {

    private Gate() {}

    static void governance(CurrentActor currentActor, AuditTrail auditTrail, String deed) {
        if (!currentActor.get().hasAny(Role.INFORMATION_GOVERNANCE)
                && !currentActor.get().isSystem()) {
            auditTrail.denied(RetentionAudit.of(deed, ""));

            throw new NotAllowedException(deed);
        }
    }
}
