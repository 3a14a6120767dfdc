package org.sena.referral.service.clock;

import java.time.Duration;
import org.immutables.value.Value;
import org.sena.referral.api.deadline.ReferralClock;

/** How long a clock ran until it was stopped. */
@Value.Immutable(builder = false)
public interface Measure {

    @Value.Parameter
    ReferralClock clock();

    /** Working time, pauses left out. */
    @Value.Parameter
    Duration time();

    /** True when it was stopped before all of it had run. */
    @Value.Parameter
    boolean inTime();

    static Measure of(ReferralClock clock, Duration time, boolean inTime) {
        return ImmutableMeasure.of(clock, time, inTime);
    }
}
