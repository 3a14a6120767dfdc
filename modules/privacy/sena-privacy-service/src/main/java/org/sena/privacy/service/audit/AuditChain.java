package org.sena.privacy.service.audit;

import java.util.List;
import java.util.OptionalLong;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.ImmutableAuditEvent;

/** How an event is chained to the one before it, and how to see that nobody touched the chain. */
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
                        .record(deed.record())
                        .previousHash(lastHash)
                        .hash("")
                        .build();
        return event.withHash(CanonicalEvent.hash(event));
    }

    /**
     * The number of the first event that is missing, out of place or altered, when these follow the
     * event with that number and hash.
     */
    static OptionalLong firstBroken(List<AuditEvent> events, long lastSequence, String lastHash) {
        long sequence = lastSequence;
        String hash = lastHash;
        for (AuditEvent event : events) {
            sequence++;
            if (event.sequence() != sequence
                    || !event.previousHash().equals(hash)
                    || !event.hash().equals(CanonicalEvent.hash(event))) {
                return OptionalLong.of(sequence);
            }
            hash = event.hash();
        }
        return OptionalLong.empty();
    }
}
