package org.sena.notification.api;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How one user wants to be told. */
@Value.Immutable
public interface Preference {

    /** By topic; {@link Timing#AT_ONCE} for one that is not named. */
    Map<Topic, Timing> timings();

    /** The hour of the day, 0 to 23, at which the daily message comes; 8 by default. */
    @Value.Default
    default int dailyHour() {
        return 8;
    }

    /** Empty: no hour is quiet. */
    Optional<QuietHours> quietHours();

    /** When notices of a topic come; for one that nobody can do without always at once. */
    default Timing timing(Topic topic) {
        return topic.isOptional() ? timings().getOrDefault(topic, Timing.AT_ONCE) : Timing.AT_ONCE;
    }

    /** Everything at once, at any hour: how it is for whoever said nothing. */
    static Preference unsaid() {
        return ImmutablePreference.builder().build();
    }

    /**
     * @throws IllegalArgumentException when the hour is none
     */
    @Value.Check
    default void check() {
        if (dailyHour() < 0 || dailyHour() > 23) {
            throw new IllegalArgumentException("An hour of the day is 0 to 23");
        }
    }
}
