package org.sena.scoring.service;

import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.scoring.api.Hindrance;

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
     * The keeper who acts; their user id is present.
     *
     * @throws NotAllowedException for anybody else; the refusal is audited
     */
    Actor acting(String action, String key) {
        Actor actor = currentActor.get();

        if (actor.userId().isPresent() && actor.hasAny(Role.ADVICE_LEAD, Role.ADMINISTRATOR)) {
            return actor;
        }

        auditTrail.denied(record(action, key).build());

        throw new NotAllowedException(action);
    }

    /** Audits that a keeper was refused what another keeper may do. */
    void refused(String action, String key, int version, Hindrance hindrance) {
        auditTrail.denied(
                record(action, key + " " + version)
                        .reason(hindrance.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .build());
    }

    /** Audits an allowed deed, in the caller's transaction. */
    void did(String action, String key, int version) {
        auditTrail.allowed(record(action, key + " " + version).build());
    }

    private static ImmutableAuditRecord.Builder record(String action, String id) {
        return ImmutableAuditRecord.builder().action(action).entity("matrix").entityId(id);
    }
}
