package org.sena.advice.service.item;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/** Lets advisers in, and nobody else; a refusal is audited. */
@Component(service = AdviserGate.class)
public class AdviserGate {

    @Reference private AuditTrail auditTrail;

    @Reference private CurrentActor currentActor;

    /** The adviser or lead who is acting. */
    public Actor adviser(String deed, String itemId) {
        return withRole(deed, itemId, "not-an-adviser", Role.ADVISER, Role.ADVICE_LEAD);
    }

    /** The lead who is acting. */
    public Actor lead(String deed, String itemId) {
        return withRole(deed, itemId, "not-the-lead", Role.ADVICE_LEAD);
    }

    /** Records that it was refused. */
    public NotAllowedException refused(String deed, String itemId, String reason) {
        auditTrail.denied(record(deed, itemId).reason(reason).build());

        return new NotAllowedException(deed);
    }

    /** What is recorded of a deed about an item. */
    public static ImmutableAuditRecord.Builder record(String deed, String itemId) {
        return ImmutableAuditRecord.builder().action(deed).entity("queue-item").entityId(itemId);
    }

    private Actor withRole(String deed, String itemId, String otherwise, Role... roles) {
        Actor actor = currentActor.get();

        if (actor.isSystem() || !actor.hasAny(roles)) {
            throw refused(deed, itemId, otherwise);
        }

        return actor;
    }
}
