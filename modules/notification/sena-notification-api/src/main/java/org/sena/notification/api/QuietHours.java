package org.sena.notification.api;

import java.time.LocalTime;
import org.immutables.value.Value;

/**
 * From when to when somebody is not to be told anything that is not urgent, by the clock on the
 * council's wall. The end may be before the beginning: then it is on the next day.
 */
@Value.Immutable
public interface QuietHours {

    /** The first quiet minute. */
    LocalTime from();

    /** The first minute that is not quiet any more; another than {@link #from()}. */
    LocalTime until();

    static QuietHours of(LocalTime from, LocalTime until) {
        return ImmutableQuietHours.builder().from(from).until(until).build();
    }

    /**
     * @throws IllegalArgumentException when both are the same
     */
    @Value.Check
    default void check() {
        if (from().equals(until())) {
            throw new IllegalArgumentException("Quiet hours end at another time than they begin");
        }
    }
}
