package org.sena.directory.standard;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.directory.api.ScheduleDay;

/** Days and times as the standard writes them: {@code MO,-1FR}, {@code 1,15}, {@code 09:30}. */
public final class Days {

    private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern DAY = Pattern.compile("([+-]?[1-5])?([A-Z]{2})[A-Z]*");
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Days() {}

    /** As {@code MO,2TU,-1FR}. */
    public static String text(Collection<ScheduleDay> days) {
        return days.stream()
                .map(day -> (day.ordinal() == 0 ? "" : day.ordinal()) + name(day.day()))
                .collect(Collectors.joining(","));
    }

    /** Every day of the week. */
    static List<ScheduleDay> all() {
        return Stream.of(DayOfWeek.values()).map(ScheduleDay::every).collect(Collectors.toList());
    }

    /** As {@code MO}. */
    public static String name(DayOfWeek day) {
        return NAMES.get(day.getValue() - 1);
    }

    /** As {@code 09:30}, with seconds only when there are some. */
    public static String text(LocalTime time) {
        return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    }

    /**
     * @param text as {@code MO,2TU}, in any case, separated by commas or blanks; English names too
     * @throws IllegalArgumentException when it is something else, with what is wrong
     */
    public static List<ScheduleDay> days(String text) {
        List<ScheduleDay> days = new ArrayList<>();

        for (String part : parts(text)) {
            Matcher matcher = DAY.matcher(part.toUpperCase(Locale.ROOT));

            if (!matcher.matches() || !NAMES.contains(matcher.group(2))) {
                throw new IllegalArgumentException(
                        "'"
                                + part
                                + "' is no day; days are MO, TU, WE, TH, FR, SA, SU, and 2MO"
                                + " for the second Monday of the month");
            }

            int ordinal = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));

            days.add(ScheduleDay.of(ordinal, day(matcher.group(2))));
        }

        return days;
    }

    /**
     * @param text as {@code 1,15}
     * @throws IllegalArgumentException when it is something else, with what is wrong
     */
    public static Set<Integer> daysOfMonth(String text) {
        Set<Integer> days = new LinkedHashSet<>();

        for (String part : parts(text)) {
            if (!part.matches("[1-9]|[12]\\d|3[01]")) {
                throw new IllegalArgumentException(
                        "'" + part + "' is no day of the month; those are 1 to 31");
            }

            days.add(Integer.valueOf(part));
        }

        return days;
    }

    /**
     * The local time; a zone is dropped, since services keep the time of their place.
     *
     * @param text as {@code 9:30}, {@code 09:30:00} or {@code 09:30Z}; {@code 24:00} is midnight
     * @throws IllegalArgumentException when it is something else, with what is wrong
     */
    public static LocalTime time(String text) {
        Matcher matcher = TIME.matcher(text.trim());

        if (matcher.matches()) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = Integer.parseInt(matcher.group(2));
            int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));

            if (hour == 24 && minute == 0 && second == 0) {
                return LocalTime.MIDNIGHT;
            }
            if (hour < 24 && minute < 60 && second < 60) {
                return LocalTime.of(hour, minute, second);
            }
        }

        throw new IllegalArgumentException("'" + text + "' is no time of day; write it as 09:30");
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(NAMES.indexOf(name) + 1);
    }

    private static List<String> parts(String text) {
        return Pattern.compile("[,;\\s]+")
                .splitAsStream(text.trim())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
    }
}
