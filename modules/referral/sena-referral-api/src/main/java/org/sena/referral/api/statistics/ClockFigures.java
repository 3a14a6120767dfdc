package org.sena.referral.api.statistics;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.referral.api.deadline.ReferralClock;

/**
 * How soon a clock was stopped. Times are working time, of which a working day has 24 hours, with
 * pauses left out. A referral that expired counts as one that was answered when it did, too late.
 */
@Value.Immutable
public interface ClockFigures {

    ReferralClock clock();

    /** How many were stopped. */
    Count stopped();

    /** How many of these in time. */
    Count inTime();

    /** Half of them took at most so long; empty without any, and when they are hidden. */
    Optional<Duration> median();

    /** Nine of ten took at most so long. */
    Optional<Duration> ninetieth();
}
