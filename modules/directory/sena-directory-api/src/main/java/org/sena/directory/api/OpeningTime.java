package org.sena.directory.api;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.immutables.value.Value;

/** Open on one day of the week, every week. Closing before opening means open past midnight. */
@Value.Immutable(builder = false)
public interface OpeningTime {

    @Value.Parameter
    DayOfWeek day();

    @Value.Parameter
    LocalTime opens();

    @Value.Parameter
    LocalTime closes();

    static OpeningTime of(DayOfWeek day, LocalTime opens, LocalTime closes) {
        return ImmutableOpeningTime.of(day, opens, closes);
    }
}
