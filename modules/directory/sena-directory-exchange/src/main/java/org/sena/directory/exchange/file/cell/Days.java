package org.sena.directory.exchange.file.cell;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.directory.api.ScheduleDay;

/** Days of a schedule: "Monday", "Mon-Fri", "MO,WE", "2MO", "last Friday", "weekdays". */
public final class Days {

    private static final Map<String, DayOfWeek> NAMES = names();
    private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values());

    private static final Map<String, Integer> ORDINALS =
            Map.ofEntries(
                    Map.entry("first", 1),
                    Map.entry("1st", 1),
                    Map.entry("second", 2),
                    Map.entry("2nd", 2),
                    Map.entry("third", 3),
                    Map.entry("3rd", 3),
                    Map.entry("fourth", 4),
                    Map.entry("4th", 4),
                    Map.entry("fifth", 5),
                    Map.entry("5th", 5),
                    Map.entry("last", -1));

    private static final Pattern CODE = Pattern.compile("([+-]?[1-5])?([a-z]{2})");
    private static final Pattern RANGE = Pattern.compile("([a-z]+)-([a-z]+)");
    private static final Pattern NTH = Pattern.compile("([a-z0-9]+) ([a-z]+)");

    private Days() {}

    /** Each once; what names no day is left out, and said. */
    public static List<ScheduleDay> days(Cell cell, Problems problems) {
        Optional<List<ScheduleDay>> days = days(cell.text());

        if (days.isEmpty() && !cell.text().isBlank()) {
            problems.refuse(cell, "days.unread", cell.quoted());
        }

        return days.orElse(List.of());
    }

    /** Days of the month, 1 to 31; refused otherwise. */
    public static Set<Integer> daysOfMonth(Cell cell, Problems problems) {
        Set<Integer> days = new TreeSet<>();

        for (Cell part : TextCells.parts(cell, true)) {
            if (part.text().matches("0?[1-9]|[12][0-9]|3[01]")) {
                days.add(Integer.valueOf(part.text()));
            } else {
                problems.refuse(part, "days.month", part.quoted());
            }
        }

        return days;
    }

    static Optional<List<ScheduleDay>> days(String text) {
        List<ScheduleDay> days = new ArrayList<>();

        for (String part : text.toLowerCase(Locale.ROOT).split("[,;&|/\\n]|\\band\\b")) {
            String words =
                    part.strip()
                            .replaceAll("^every (?!day)|^on |^the ", "")
                            .replaceAll(" of (?:the|each|every) month$", "")
                            .replaceAll("[.:]", "")
                            .replaceAll("\\s*[-–—]\\s*|\\s+to\\s+", "-")
                            .replaceAll("\\s+", " ");

            if (!words.isEmpty() && !read(words, days)) {
                return Optional.empty();
            }
        }

        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    private static boolean read(String words, List<ScheduleDay> into) {
        if (words.matches("every ?day|daily|7 days(?: a week)?|all week")) {
            WEEK.forEach(day -> add(ScheduleDay.every(day), into));

            return true;
        }

        if (words.matches("week ?days?")) {
            WEEK.subList(0, 5).forEach(day -> add(ScheduleDay.every(day), into));

            return true;
        }

        if (words.matches("week ?ends?")) {
            WEEK.subList(5, 7).forEach(day -> add(ScheduleDay.every(day), into));

            return true;
        }

        if (NAMES.containsKey(words)) {
            add(ScheduleDay.every(NAMES.get(words)), into);

            return true;
        }

        return code(words, into) || range(words, into) || nth(words, into);
    }

    private static boolean code(String words, List<ScheduleDay> into) {
        Matcher code = CODE.matcher(words);

        if (!code.matches() || !NAMES.containsKey(code.group(2))) {
            return false;
        }

        int ordinal = code.group(1) == null ? 0 : Integer.parseInt(code.group(1));

        add(ScheduleDay.of(ordinal, NAMES.get(code.group(2))), into);

        return true;
    }

    private static boolean range(String words, List<ScheduleDay> into) {
        Matcher range = RANGE.matcher(words);

        if (!range.matches()
                || !NAMES.containsKey(range.group(1))
                || !NAMES.containsKey(range.group(2))) {
            return false;
        }

        DayOfWeek last = NAMES.get(range.group(2));

        for (DayOfWeek day = NAMES.get(range.group(1)); day != last; day = day.plus(1)) {
            add(ScheduleDay.every(day), into);
        }

        add(ScheduleDay.every(last), into);

        return true;
    }

    private static boolean nth(String words, List<ScheduleDay> into) {
        Matcher nth = NTH.matcher(words);

        if (!nth.matches()
                || !ORDINALS.containsKey(nth.group(1))
                || !NAMES.containsKey(nth.group(2))) {
            return false;
        }

        add(ScheduleDay.of(ORDINALS.get(nth.group(1)), NAMES.get(nth.group(2))), into);

        return true;
    }

    private static void add(ScheduleDay day, List<ScheduleDay> into) {
        if (!into.contains(day)) {
            into.add(day);
        }
    }

    private static Map<String, DayOfWeek> names() {
        Map<String, DayOfWeek> names = new HashMap<>();

        for (DayOfWeek day : DayOfWeek.values()) {
            String full =
                    day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);

            for (String name :
                    Arrays.asList(full, full + "s", full.substring(0, 2), full.substring(0, 3))) {
                names.put(name, day);
            }
        }

        names.put("tues", DayOfWeek.TUESDAY);
        names.put("thur", DayOfWeek.THURSDAY);
        names.put("thurs", DayOfWeek.THURSDAY);
        names.put("weds", DayOfWeek.WEDNESDAY);

        return Map.copyOf(names);
    }
}
