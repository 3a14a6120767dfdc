package org.sena.scoring.service;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/**
 * Lets advice leads and administrators at the matrices and nobody else, and writes down what they
 * do.
 */
@Component(service = MatrixKeepers.class)
public class MatrixKeepers {

    private final AuditTrail auditTrail;
    private final CurrentActor currentActor;

    @Activate
    public MatrixKeepers(@Reference AuditTrail auditTrail, @Reference CurrentActor currentActor) {
        this.auditTrail = auditTrail;
        this.currentActor = currentActor;
    }

    /**
     * The user id of the keeper who acts.
     *
     * @throws NotAllowedException for anybody else; the refusal is audited
     */
    String require(String action, String key) {
        Actor actor = currentActor.get();

        if (actor.userId().isPresent() && actor.hasAny(Role.ADVICE_LEAD, Role.ADMINISTRATOR)) {
            return actor.userId().get();
        }

        auditTrail.denied(record(action, key).build());

        throw new NotAllowedException(action);
    }

    /** Audits an allowed deed, in the caller's transaction. */
    void did(String action, String key, int version) {
        auditTrail.allowed(record(action, key + " " + version).build());
    }

    private static ImmutableAuditRecord.Builder record(String action, String id) {
        return ImmutableAuditRecord.builder().action(action).entity("matrix").entityId(id);
    }
}
