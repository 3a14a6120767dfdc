package org.sena.directory.search.document;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.TimeWindow;

/**
 * Times that come again, as rectangles: minutes of the week, and part of the month. A weekday of a
 * month is the n-th from its start and the m-th from its end; the nine pairs that exist are put in
 * such an order that every ordinal, from either end, is a run of one or two: (1,-5), (1,-4),
 * (2,-4), (2,-3), (3,-3), (3,-2), (4,-2), (4,-1), (5,-1). A night belongs to the day on which it
 * begins.
 */
public final class WeekTimes {

    /** The last part of the month; the first is 0. */
    public static final int LAST_PART = 8;

    static final int DAY = 24 * 60;
    static final int WEEK = 7 * DAY;

    private final int firstPart;
    private final int lastPart;
    private final int from;
    private final int to;

    private WeekTimes(int firstPart, int lastPart, int from, int to) {
        this.firstPart = firstPart;
        this.lastPart = lastPart;
        this.from = from;
        this.to = to;
    }

    public int firstPart() {
        return firstPart;
    }

    public int lastPart() {
        return lastPart;
    }

    /** Minutes since Monday 0:00. */
    public int from() {
        return from;
    }

    /** Minutes since Monday 0:00, included. */
    public int to() {
        return to;
    }

    /** None when the schedule names no day. */
    public static List<WeekTimes> of(Schedule schedule) {
        List<WeekTimes> times = new ArrayList<>();
        boolean monthly = schedule.frequency() == Schedule.Frequency.MONTHLY;

        for (ScheduleDay day : schedule.days()) {
            ScheduleDay rule = monthly ? day : ScheduleDay.every(day.day());

            add(times, rule, schedule.opens(), schedule.closes());
        }

        if (monthly) {
            for (int day : schedule.daysOfMonth()) {
                addDayOfMonth(times, day, schedule);
            }
        }

        return times;
    }

    /** The weekdays on which it may begin. */
    static Set<DayOfWeek> weekdays(Schedule schedule) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);

        schedule.days().forEach(day -> weekdays.add(day.day()));

        if (schedule.frequency() == Schedule.Frequency.MONTHLY
                && !schedule.daysOfMonth().isEmpty()) {
            return EnumSet.allOf(DayOfWeek.class);
        }

        return weekdays;
    }

    public static List<WeekTimes> of(TimeWindow window) {
        List<WeekTimes> times = new ArrayList<>();
        Collection<ScheduleDay> days = window.days();

        if (days.isEmpty()) {
            days = everyDay();
        }

        days.forEach(day -> add(times, day, window.from(), window.to()));

        return times;
    }

    private static void addDayOfMonth(List<WeekTimes> times, int day, Schedule schedule) {
        int ordinal = (day - 1) / 7 + 1;
        Set<Integer> fromEnd = new TreeSet<>();

        for (int length = Math.max(28, day); length <= 31; length++) {
            fromEnd.add((length - day) / 7 + 1);
        }

        for (int m : fromEnd) {
            int part = ordinal + 4 - m;

            for (DayOfWeek weekday : DayOfWeek.values()) {
                add(times, part, part, weekday, schedule.opens(), schedule.closes());
            }
        }
    }

    private static void add(
            List<WeekTimes> times,
            ScheduleDay day,
            Optional<LocalTime> opens,
            Optional<LocalTime> closes) {
        int n = day.ordinal();

        if (n == 0) {
            add(times, 0, LAST_PART, day.day(), opens, closes);
        } else if (n > 0) {
            add(times, 2 * n - 2, Math.min(2 * n - 1, LAST_PART), day.day(), opens, closes);
        } else {
            add(times, Math.max(0, 9 + 2 * n), 10 + 2 * n, day.day(), opens, closes);
        }
    }

    private static void add(
            List<WeekTimes> times,
            int firstPart,
            int lastPart,
            DayOfWeek day,
            Optional<LocalTime> opens,
            Optional<LocalTime> closes) {
        int start = (day.getValue() - 1) * DAY;
        int from = start + opens.map(WeekTimes::minutes).orElse(0);
        int to = start + closes.map(WeekTimes::minutes).orElse(DAY);

        if (to <= from) {
            to += DAY;
        }

        times.add(new WeekTimes(firstPart, lastPart, from, Math.min(to, WEEK) - 1));

        if (to > WEEK) {
            times.add(new WeekTimes(firstPart, lastPart, 0, to - WEEK - 1));
        }
    }

    private static List<ScheduleDay> everyDay() {
        List<ScheduleDay> days = new ArrayList<>();

        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(ScheduleDay.every(day));
        }

        return days;
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
