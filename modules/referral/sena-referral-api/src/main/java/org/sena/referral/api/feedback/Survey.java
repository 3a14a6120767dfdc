package org.sena.referral.api.feedback;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a person is asked how the help was, and what they answered. */
@Value.Immutable(builder = false)
public interface Survey {

    /** True when an answer is taken now: the first, or another in its place. */
    @Value.Parameter
    boolean open();

    /** What they answered; empty before, and when they no longer agree to be asked. */
    @Value.Parameter
    Optional<Feedback> given();

    /** Until when they can change what they answered; empty before they did. */
    @Value.Parameter
    Optional<Instant> changeableUntil();

    static Survey of(boolean open, Optional<Feedback> given, Optional<Instant> changeableUntil) {
        return ImmutableSurvey.of(open, given, changeableUntil);
    }
}
