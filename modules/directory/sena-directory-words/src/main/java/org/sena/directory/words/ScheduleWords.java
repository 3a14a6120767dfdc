package org.sena.directory.words;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;

/** Opening times as people say them. */
public final class ScheduleWords {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Words words;

    public ScheduleWords(Locale locale) {
        words = new Words(locale);
    }

    /**
     * One line for each day that is open every week, from Monday ("Monday: 9am to midday, 2pm to
     * 5pm"), then one for each other schedule ("Second Monday of the month: 10am to 4pm").
     */
    public List<String> lines(Collection<Schedule> schedules) {
        Map<DayOfWeek, List<Schedule>> weekly = new TreeMap<>();
        List<Schedule> others = new ArrayList<>();

        for (Schedule schedule : schedules) {
            if (isPlain(schedule)) {
                schedule.days()
                        .forEach(
                                rule ->
                                        weekly.computeIfAbsent(rule.day(), d -> new ArrayList<>())
                                                .add(schedule));
            } else {
                others.add(schedule);
            }
        }

        List<String> lines = new ArrayList<>();

        weekly.forEach((day, times) -> lines.add(day(day, times)));
        others.stream().map(this::line).filter(line -> !line.isEmpty()).forEach(lines::add);

        return lines;
    }

    /**
     * "Open now, until 5pm", "Opens today at 2pm", "Opens on Tuesday at 9am", "Opens on 7 December
     * at 9am"; empty when that is not known.
     */
    public String next(Collection<Schedule> schedules, LocalDateTime now) {
        Timetable timetable = new Timetable(schedules);

        return timetable
                .openUntil(now)
                .map(until -> words.text("open.until", words.clock(until.toLocalTime())))
                .or(() -> timetable.opensNext(now).map(next -> opens(now, next)))
                .orElse("");
    }

    /** 9am, 5:30pm, midday, midnight. */
    public String clock(LocalTime time) {
        return words.clock(time);
    }

    private String opens(LocalDateTime now, LocalDateTime next) {
        String clock = words.clock(next.toLocalTime());

        if (next.toLocalDate().equals(now.toLocalDate())) {
            return words.text("opens.today", clock);
        }

        return next.toLocalDate().isBefore(now.toLocalDate().plusWeeks(1))
                ? words.text("opens.day", words.day(next.getDayOfWeek()), clock)
                : words.text("opens.date", words.date(next.toLocalDate()), clock);
    }

    /** Every week, for good, with times and nothing else to say. */
    private static boolean isPlain(Schedule schedule) {
        return schedule.frequency() == Schedule.Frequency.WEEKLY
                && schedule.interval() == 1
                && schedule.opens().isPresent()
                && schedule.closes().isPresent()
                && schedule.validFrom().isEmpty()
                && schedule.validTo().isEmpty()
                && schedule.notes().isEmpty();
    }

    private String day(DayOfWeek day, List<Schedule> times) {
        return words.text(
                "day",
                words.day(day),
                times.stream()
                        .sorted(Comparator.comparing(time -> time.opens().orElse(LocalTime.MIN)))
                        .map(this::span)
                        .distinct()
                        .collect(joining(", ")));
    }

    private String line(Schedule schedule) {
        String when = when(schedule);
        String span = span(schedule);
        StringBuilder line =
                new StringBuilder(
                        when.isEmpty() || span.isEmpty()
                                ? when + span
                                : words.text("day", when, span));

        if (line.length() == 0) {
            line.append(schedule.description().orElse(""));
        }

        schedule.validFrom().ifPresent(day -> line.append(words.text("from", words.date(day))));
        schedule.validTo().ifPresent(day -> line.append(words.text("until", words.date(day))));
        schedule.notes().ifPresent(notes -> line.append(words.text("notes", notes)));

        return line.toString();
    }

    private String when(Schedule schedule) {
        if (schedule.frequency() == Schedule.Frequency.WEEKLY) {
            String days = days(schedule.days());

            return schedule.interval() == 1 || days.isEmpty()
                    ? days
                    : words.text("every.weeks", days, schedule.interval());
        }

        List<String> parts = new ArrayList<>();
        Map<Integer, List<String>> byOrdinal = new LinkedHashMap<>();

        for (ScheduleDay rule : schedule.days()) {
            byOrdinal
                    .computeIfAbsent(rule.ordinal(), o -> new ArrayList<>())
                    .add(words.day(rule.day()));
        }

        byOrdinal.forEach(
                (ordinal, days) -> parts.add(words.text("ordinal." + ordinal, words.list(days))));
        schedule.daysOfMonth().stream()
                .sorted()
                .forEach(day -> parts.add(words.text("month.day", day)));

        if (parts.isEmpty()) {
            return "";
        }

        String which = words.list(parts);

        return schedule.interval() == 1
                ? words.text("month", which)
                : words.text("every.months", which, schedule.interval());
    }

    private String days(List<ScheduleDay> rules) {
        return words.list(
                rules.stream()
                        .map(ScheduleDay::day)
                        .distinct()
                        .sorted()
                        .map(words::day)
                        .collect(toUnmodifiableList()));
    }

    private String span(Schedule schedule) {
        if (schedule.opens().isEmpty() || schedule.closes().isEmpty()) {
            return schedule.opens().map(words::clock).orElse("");
        }

        LocalTime opens = schedule.opens().get();
        LocalTime closes = schedule.closes().get();
        boolean allDay =
                opens.equals(LocalTime.MIDNIGHT)
                        && (closes.equals(LAST_MINUTE) || closes.equals(LocalTime.MIDNIGHT));

        return allDay
                ? words.text("all-day")
                : words.text("span", words.clock(opens), words.clock(closes));
    }
}
