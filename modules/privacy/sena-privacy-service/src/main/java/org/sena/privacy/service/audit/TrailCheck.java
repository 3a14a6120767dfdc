package org.sena.privacy.service.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditFault;

/**
 * Walks a trail from its beginning: every event must follow the one before, or a checkpoint must
 * stand for what is gone; and it must pass every anchor as the anchor says.
 */
final class TrailCheck {

    private final Following following;
    private final int batch;
    private final Map<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final Map<Long, String> anchors = new TreeMap<>();

    private long sequence;
    private String hash = AuditChain.FIRST_HASH;
    private long events;
    private Optional<AuditFault> fault = Optional.empty();

    TrailCheck(Following following, int batch) {
        this.following = following;
        this.batch = batch;
    }

    TrailCheck with(Checkpoint checkpoint) {
        checkpoints.put(checkpoint.from(), checkpoint);

        return this;
    }

    TrailCheck with(Anchor anchor) {
        anchors.put(anchor.sequence(), anchor.hash());

        return this;
    }

    /**
     * Walks until the number where the trail ended when somebody looked; what is appended meanwhile
     * doesn't matter.
     *
     * @return what is wrong at {@link #faultAt()}; empty when nothing is
     */
    Optional<AuditFault> walk(long lastSequence, String lastHash) {
        while (fault.isEmpty() && sequence < lastSequence) {
            List<AuditEvent> next = following.after(sequence, batch);

            for (AuditEvent event : next) {
                if (fault.isEmpty() && event.sequence() <= lastSequence) {
                    follow(event);
                }
            }
            if (next.isEmpty() || next.get(next.size() - 1).sequence() > lastSequence) {
                jump(Long.MAX_VALUE);
                break;
            }
        }
        if (fault.isEmpty() && (sequence < lastSequence || !hash.equals(lastHash))) {
            broken(AuditFault.CUT_OFF);
        }
        anchors.keySet().stream()
                .filter(anchored -> fault.isEmpty() && anchored > lastSequence)
                .findFirst()
                .ifPresent(anchored -> broken(AuditFault.CUT_OFF));

        return fault;
    }

    /** The number of the first event that does not fit. */
    long faultAt() {
        return sequence + 1;
    }

    long events() {
        return events;
    }

    private void follow(AuditEvent event) {
        jump(event.sequence());

        if (fault.isPresent()) {
            return;
        }
        if (event.sequence() != sequence + 1) {
            broken(AuditFault.MISSING);
        } else if (!event.hash().equals(CanonicalEvent.hash(event))) {
            broken(AuditFault.ALTERED);
        } else if (!event.previousHash().equals(hash)) {
            broken(AuditFault.OUT_OF_ORDER);
        } else {
            events++;
            pass(event.sequence(), event.hash());
        }
    }

    /** Over what checkpoints stand for, up to the event with that number. */
    private void jump(long until) {
        Checkpoint checkpoint = checkpoints.get(sequence + 1);

        while (fault.isEmpty() && checkpoint != null && sequence + 1 < until) {
            if (checkpoint.previousHash().equals(hash)) {
                pass(checkpoint.to(), checkpoint.lastHash());
            } else {
                broken(AuditFault.OUT_OF_ORDER);
            }
            checkpoint = checkpoints.get(sequence + 1);
        }
    }

    private void pass(long number, String its) {
        String anchored = anchors.get(number);

        if (anchored != null && !anchored.equals(its)) {
            broken(AuditFault.REWRITTEN);
        } else {
            sequence = number;
            hash = its;
        }
    }

    private void broken(AuditFault what) {
        fault = Optional.of(what);
    }

    /** The events after a number, in their order, at most so many. */
    interface Following {

        List<AuditEvent> after(long sequence, int limit);
    }
}
