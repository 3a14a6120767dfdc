package org.sena.directory.search;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.TimeWindow;

/**
 * Opening times by looking at calendars: every month there can be, day by day, half hour by half
 * hour.
 */
final class NaiveTimes {

    private static final int WEEK = 7 * 48;
    private static final List<LocalDate> DATES = dates();

    private NaiveTimes() {}

    static boolean namesDays(Schedule schedule) {
        return DATES.stream().anyMatch(begins(schedule));
    }

    static boolean meet(Schedule schedule, TimeWindow window, LocalDate today) {
        if (schedule.validTo().filter(today::isAfter).isPresent()) {
            return false;
        }

        BitSet open = halfHours(begins(schedule), schedule.opens(), schedule.closes());
        Predicate<LocalDate> days =
                date ->
                        window.days().isEmpty()
                                || window.days().stream().anyMatch(day -> day.isIn(date));

        return open.intersects(halfHours(days, window.from(), window.to()));
    }

    private static Predicate<LocalDate> begins(Schedule schedule) {
        boolean weekly = schedule.frequency() == Schedule.Frequency.WEEKLY;

        return date ->
                schedule.days().stream()
                                .anyMatch(
                                        day ->
                                                weekly
                                                        ? day.day() == date.getDayOfWeek()
                                                        : day.isIn(date))
                        || !weekly && schedule.daysOfMonth().contains(date.getDayOfMonth());
    }

    private static BitSet halfHours(
            Predicate<LocalDate> begins, Optional<LocalTime> from, Optional<LocalTime> to) {
        BitSet all = new BitSet();
        int first = from.map(NaiveTimes::halfHour).orElse(0);
        int last = to.map(NaiveTimes::halfHour).orElse(48);

        for (LocalDate date : DATES) {
            if (begins.test(date)) {
                for (int i = first; i < (last <= first ? last + 48 : last); i++) {
                    int inWeek = ((date.getDayOfWeek().getValue() - 1) * 48 + i) % WEEK;

                    all.set(pair(date) * WEEK + inWeek);
                }
            }
        }

        return all;
    }

    /** Which of its weekday the date is in its month, from the start and from the end. */
    private static int pair(LocalDate date) {
        int fromStart = (date.getDayOfMonth() + 6) / 7;
        int fromEnd = (date.lengthOfMonth() - date.getDayOfMonth() + 7) / 7;

        return fromStart * 6 + fromEnd;
    }

    private static int halfHour(LocalTime time) {
        return time.toSecondOfDay() / 1800;
    }

    /** Of one month of each length and each first weekday. */
    private static List<LocalDate> dates() {
        Map<List<Integer>, YearMonth> shapes =
                new TreeMap<>(
                        Comparator.<List<Integer>>comparingInt(shape -> shape.get(0))
                                .thenComparingInt(shape -> shape.get(1)));

        for (YearMonth month = YearMonth.of(2001, 1);
                month.getYear() < 2029;
                month = month.plusMonths(1)) {
            shapes.put(
                    List.of(month.lengthOfMonth(), month.atDay(1).getDayOfWeek().getValue()),
                    month);
        }

        List<LocalDate> dates = new ArrayList<>();

        for (YearMonth month : shapes.values()) {
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                dates.add(month.atDay(day));
            }
        }

        return dates;
    }
}
