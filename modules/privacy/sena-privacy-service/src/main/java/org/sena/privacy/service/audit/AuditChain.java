package org.sena.privacy.service.audit;

import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.ImmutableAuditEvent;

/** How an event is chained to the one before it. */
public final class AuditChain {

    /** The one trail. */
    public static final long ID = 1;

    /** What stands in place of a hash before the first event. */
    public static final String FIRST_HASH = "0".repeat(64);

    private AuditChain() {}

    /** The event that follows the one with that number and hash. */
    public static AuditEvent link(Deed deed, long lastSequence, String lastHash) {
        ImmutableAuditEvent event =
                ImmutableAuditEvent.builder()
                        .sequence(lastSequence + 1)
                        .at(deed.at())
                        .actorId(deed.actorId())
                        .actorOrganisationId(deed.actorOrganisationId())
                        .actorRoles(deed.actorRoles())
                        .allowed(deed.allowed())
                        .requestId(deed.requestId())
                        .clientNetwork(deed.clientNetwork())
                        .record(deed.record())
                        .previousHash(lastHash)
                        .hash("")
                        .build();
        return event.withHash(CanonicalEvent.hash(event));
    }
}
