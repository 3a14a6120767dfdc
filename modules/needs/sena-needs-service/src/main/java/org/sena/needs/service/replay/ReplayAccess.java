package org.sena.needs.service.replay;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/** Who may replay: advice leads and administrators. Everything they do is written down. */
@Component(service = ReplayAccess.class)
public class ReplayAccess {

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;

    /**
     * @return the actor's user id
     * @throws NotAllowedException for anybody else; it is audited
     */
    String require(String action, String replayId) {
        Actor actor = currentActor.get();

        if (actor.userId().isPresent() && actor.hasAny(Role.ADVICE_LEAD, Role.ADMINISTRATOR)) {
            return actor.userId().get();
        }

        auditTrail.denied(deed(action, replayId).build());

        throw new NotAllowedException(action);
    }

    /** Audits a deed, in its transaction. */
    void did(String action, String replayId) {
        auditTrail.allowed(deed(action, replayId).build());
    }

    /** Audits, once for all of them, that assessments were opened. */
    void opened(String replayId, int assessments) {
        auditTrail.allowed(
                deed("replay.read", replayId).reason("assessments=" + assessments).build());
    }

    private static ImmutableAuditRecord.Builder deed(String action, String replayId) {
        return ImmutableAuditRecord.builder().action(action).entity("replay").entityId(replayId);
    }
}
