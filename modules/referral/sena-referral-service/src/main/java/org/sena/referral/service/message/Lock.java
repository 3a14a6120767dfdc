package org.sena.referral.service.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When nobody writes any more. */
final class Lock {

    /** Time for a last word, and for reopening. Source: referral specification, section 7. */
    private static final Duration AFTER_THE_END = Duration.ofDays(28);

    private Lock() {}

    /** The moment from which the threads of a matter are locked; empty while it is open. */
    static Optional<Instant> from(Optional<Instant> closedAt) {
        return closedAt.map(at -> at.plus(AFTER_THE_END));
    }

    static boolean isLocked(Optional<Instant> closedAt, Instant now) {
        return from(closedAt).filter(from -> !now.isBefore(from)).isPresent();
    }
}
