package org.sena.privacy.service.audit;

import java.util.List;
import java.util.OptionalLong;
import org.sena.privacy.api.AuditEvent;

/** Walks the whole trail in batches and compares its end with where it is said to end. */
final class TrailCheck {

    private final Following following;
    private final int batch;

    TrailCheck(Following following, int batch) {
        this.following = following;
        this.batch = batch;
    }

    /**
     * The number of the first event that does not fit. Events that are appended while it walks
     * don't matter: it stops where the trail ended when it began.
     */
    OptionalLong firstBroken(long lastSequence, String lastHash) {
        long sequence = 0;
        String hash = AuditChain.FIRST_HASH;
        while (sequence < lastSequence) {
            int limit = (int) Math.min(batch, lastSequence - sequence);
            List<AuditEvent> events = following.after(sequence, limit);
            OptionalLong broken = AuditChain.firstBroken(events, sequence, hash);
            if (broken.isPresent()) {
                return broken;
            }
            if (events.size() < limit) {
                return OptionalLong.of(sequence + events.size() + 1);
            }
            sequence += events.size();
            hash = events.get(events.size() - 1).hash();
        }
        return hash.equals(lastHash) ? OptionalLong.empty() : OptionalLong.of(lastSequence);
    }

    /** The events after a number, in their order, at most so many. */
    interface Following {

        List<AuditEvent> after(long sequence, int limit);
    }
}
