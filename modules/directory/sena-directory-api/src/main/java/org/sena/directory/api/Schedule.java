package org.sena.directory.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * When a service takes place, again and again. Source: Open Referral UK 3.0, schedule, which takes
 * its terms from RFC 5545.
 */
@Value.Immutable
public interface Schedule {

    /** Kept from where the record comes; empty until the record is stored. */
    @Value.Default
    default String id() {
        return "";
    }

    /** The location it holds at; empty: wherever the service is given. */
    Optional<String> locationId();

    /** Weekly by default. */
    @Value.Default
    default Frequency frequency() {
        return Frequency.WEEKLY;
    }

    /** Every so many weeks or months, counted from {@link #startsOn()}; at least 1. */
    @Value.Default
    default int interval() {
        return 1;
    }

    /** The weekdays; with {@link Frequency#MONTHLY} each may be the n-th of the month. */
    List<ScheduleDay> days();

    /** Days of the month, 1 to 31. */
    Set<Integer> daysOfMonth();

    /** Empty together with {@link #closes()}: the times are not known. */
    Optional<LocalTime> opens();

    /** At or before opening: past midnight. */
    Optional<LocalTime> closes();

    /** The first time, from which the interval counts. */
    Optional<LocalDate> startsOn();

    Optional<LocalDate> validFrom();

    /** The last day, included. */
    Optional<LocalDate> validTo();

    Optional<String> description();

    /** Where the dates are published. */
    Optional<String> url();

    /** How people attend at these times; empty: however the service is given. */
    Optional<Delivery> delivery();

    Optional<String> notes();

    /** True when it begins on that day. Without days it begins on none. */
    default boolean beginsOn(LocalDate day) {
        if (validFrom().filter(day::isBefore).isPresent()
                || validTo().filter(day::isAfter).isPresent()) {
            return false;
        }

        return frequency() == Frequency.WEEKLY
                ? isDayOfWeek(day) && isInterval(ChronoUnit.WEEKS, day)
                : isDayOfMonth(day) && isInterval(ChronoUnit.MONTHS, day);
    }

    private boolean isDayOfWeek(LocalDate day) {
        return days().stream().anyMatch(rule -> rule.day() == day.getDayOfWeek());
    }

    private boolean isDayOfMonth(LocalDate day) {
        return daysOfMonth().contains(day.getDayOfMonth())
                || days().stream().anyMatch(rule -> rule.isIn(day));
    }

    private boolean isInterval(ChronoUnit unit, LocalDate day) {
        if (interval() == 1 || startsOn().isEmpty()) {
            return true;
        }

        return unit.between(period(unit, startsOn().get()), period(unit, day)) % interval() == 0;
    }

    private static LocalDate period(ChronoUnit unit, LocalDate day) {
        return unit == ChronoUnit.WEEKS
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.withDayOfMonth(1);
    }

    /** Every week on that day. */
    static Schedule weekly(DayOfWeek day, LocalTime opens, LocalTime closes) {
        return ImmutableSchedule.builder()
                .addDays(ScheduleDay.every(day))
                .opens(opens)
                .closes(closes)
                .build();
    }

    /** What repeats. */
    enum Frequency {
        WEEKLY,
        MONTHLY
    }
}
