package org.sena.working.days;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts working days: Monday to Friday without bank holidays, in the time of one zone.
 *
 * <p>A deadline falls on the same time of day, so many working days later. What arrives on a day
 * off counts from the start of the next working day.
 */
public final class WorkingDays {

    /** Where the councils are. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Set<LocalDate> bankHolidays;

    private final ZoneId zone;

    public WorkingDays(Set<LocalDate> bankHolidays, ZoneId zone) {
        this.bankHolidays = Set.copyOf(bankHolidays);
        this.zone = zone;
    }

    /** With these bank holidays, in the time of London. */
    public static WorkingDays with(Collection<BankHoliday> bankHolidays) {
        return new WorkingDays(
                bankHolidays.stream().map(BankHoliday::day).collect(Collectors.toSet()), LONDON);
    }

    /**
     * With the bank holidays that the product comes with. What an administrator brought in since is
     * in the {@link WorkingCalendar}, which everything but a test asks.
     */
    public static WorkingDays ofEnglandAndWales() {
        return with(BundledBankHolidays.all());
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    /**
     * The moment so many working days after another.
     *
     * @param days whole working days, at least 0
     */
    public Instant after(Instant from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forward: " + days);
        }

        ZonedDateTime at = from.atZone(zone);

        while (!isWorkingDay(at.toLocalDate())) {
            at = at.toLocalDate().plusDays(1).atStartOfDay(zone);
        }

        for (int counted = 0; counted < days; ) {
            at = at.plusDays(1);

            if (isWorkingDay(at.toLocalDate())) {
                counted++;
            }
        }

        return at.toInstant();
    }

    /**
     * The moment so much working time after another. A working day is 24 hours of it, a day off is
     * none; so many whole days lead where {@link #after(Instant, int)} leads.
     *
     * @param time at least 0
     */
    public Instant after(Instant from, Duration time) {
        requireForward(time);

        ZonedDateTime at = from.atZone(zone);
        Duration left = time;

        while (true) {
            ZonedDateTime midnight = dayAfter(at);

            if (isWorkingDay(at.toLocalDate())) {
                Duration today = Duration.between(at, midnight);

                if (left.compareTo(today) < 0) {
                    return at.plus(left).toInstant();
                }

                left = left.minus(today);
            }

            at = midnight;
        }
    }

    /**
     * The latest moment from which there is so much working time until another.
     *
     * @param time at least 0
     */
    public Instant before(Instant until, Duration time) {
        requireForward(time);

        ZonedDateTime at = until.atZone(zone);
        Duration left = time;

        while (!left.isZero()) {
            ZonedDateTime start = at.minusNanos(1).toLocalDate().atStartOfDay(zone);

            if (isWorkingDay(start.toLocalDate())) {
                Duration today = Duration.between(start, at);

                if (left.compareTo(today) <= 0) {
                    return at.minus(left).toInstant();
                }

                left = left.minus(today);
            }

            at = start;
        }

        return at.toInstant();
    }

    /** The working time from one moment to another; none when that isn't later. */
    public Duration between(Instant from, Instant until) {
        ZonedDateTime at = from.atZone(zone);
        ZonedDateTime end = until.atZone(zone);
        Duration sum = Duration.ZERO;

        while (at.isBefore(end)) {
            ZonedDateTime midnight = dayAfter(at);
            ZonedDateTime stop = midnight.isBefore(end) ? midnight : end;

            if (isWorkingDay(at.toLocalDate())) {
                sum = sum.plus(Duration.between(at, stop));
            }

            at = midnight;
        }

        return sum;
    }

    private ZonedDateTime dayAfter(ZonedDateTime at) {
        return at.toLocalDate().plusDays(1).atStartOfDay(zone);
    }

    private static void requireForward(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Working time is not negative: " + time);
        }
    }
}
