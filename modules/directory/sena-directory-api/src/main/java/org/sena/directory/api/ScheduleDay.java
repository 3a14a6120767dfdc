package org.sena.directory.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A weekday of a schedule, as {@code MO}, {@code 2MO} or {@code -1FR} in RFC 5545. */
@Value.Immutable(builder = false)
public interface ScheduleDay {

    /** 0: every one; 1 to 5: the n-th of the month; -1 to -5: the n-th from its end. */
    @Value.Parameter
    int ordinal();

    @Value.Parameter
    DayOfWeek day();

    /** True when the date is that day of its month. */
    default boolean isIn(LocalDate date) {
        if (date.getDayOfWeek() != day()) {
            return false;
        }

        int nth = (date.getDayOfMonth() - 1) / 7 + 1;
        int nthFromEnd = -((date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1);

        return ordinal() == 0 || ordinal() == nth || ordinal() == nthFromEnd;
    }

    static ScheduleDay every(DayOfWeek day) {
        return ImmutableScheduleDay.of(0, day);
    }

    static ScheduleDay of(int ordinal, DayOfWeek day) {
        return ImmutableScheduleDay.of(ordinal, day);
    }
}
