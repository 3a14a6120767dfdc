package org.sena.directory.exchange.file.cell;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;

/**
 * Opening times in words: "Mon-Fri 9am-5pm; Sat 10:00 to 12:30". Words that can't be read are kept
 * as a schedule's description, so that people still see them.
 */
public final class OpeningText {

    private static final String TIME =
            "(?:\\d{1,2}(?:[:.]\\d{2})?(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\d{4}|noon|midday|midnight)";

    private static final Pattern SPAN =
            Pattern.compile("(" + TIME + ")\\s*(?:-|–|—|to|until|till)\\s*(" + TIME + ")");

    /** Between two entries: before the name of a day, or at a semicolon, bar or line's end. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[;|\\n]|(?<=\\d|[ap]m|noon|midnight|closed)\\s*,\\s*(?=[a-z]{2,9}\\b(?<!to|noon))");

    private static final Pattern ALL_DAY = Pattern.compile("24 ?(?:hours?|hrs?|h|/ ?7)|all day");
    private static final Pattern ALWAYS =
            Pattern.compile("24 ?/ ?7|24 hours?,? (?:a day,? )?7 days(?: a week)?|always open");
    private static final int LONGEST_WORDS = 4_000;
    private static final String EVERY_DAY = "every day";

    private OpeningText() {}

    /** The schedules the cell tells; when it can't be read, one that holds its words. */
    public static List<Schedule> schedules(Cell cell, Problems problems) {
        return schedules("", cell, problems);
    }

    /**
     * The same of a column for one day, which tells the times only.
     *
     * @param day its English name
     */
    public static List<Schedule> schedules(String day, Cell cell, Problems problems) {
        String text = cell.text().strip().toLowerCase(Locale.ROOT);

        if (text.isEmpty() || text.matches("closed|none|n/?a|-")) {
            return List.of();
        }

        List<Schedule> schedules = new ArrayList<>();

        for (String entry : BETWEEN.split(day.isEmpty() ? text : day + " " + text)) {
            if (!entry.isBlank() && !read(entry.strip(), schedules)) {
                problems.warn(cell, "opening.unread", cell.quoted());

                return inWords(
                        cell.part((day.isEmpty() ? "" : day + ": ") + cell.text()), problems);
            }
        }

        return schedules;
    }

    /** One line, as the column of a schedule's description has it. */
    private static List<Schedule> inWords(Cell cell, Problems problems) {
        return TextCells.line(cell, LONGEST_WORDS, problems)
                .map(words -> ImmutableSchedule.builder().description(words).build())
                .stream()
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean read(String entry, List<Schedule> into) {
        if (entry.endsWith("closed")) {
            return true;
        }

        if (ALWAYS.matcher(entry).matches()) {
            add(Days.days(EVERY_DAY).orElseThrow(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, into);

            return true;
        }

        Matcher span = SPAN.matcher(entry);
        Matcher allDay = ALL_DAY.matcher(entry);
        boolean isAllDay = allDay.find();

        if (!span.find()) {
            Optional<List<ScheduleDay>> days =
                    isAllDay ? days(entry.substring(0, allDay.start())) : Optional.empty();

            days.ifPresent(d -> add(d, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, into));

            return days.isPresent();
        }

        Optional<List<ScheduleDay>> days = days(entry.substring(0, span.start()));

        return days.isPresent() && spans(entry, days.get(), span, into);
    }

    /** Nothing but "and" and commas may stand between and after the spans. */
    private static boolean spans(
            String entry, List<ScheduleDay> days, Matcher span, List<Schedule> into) {
        int end = span.start();
        boolean more = true;

        while (more) {
            if (!entry.substring(end, span.start()).matches("[\\s,&]*(?:and)?[\\s,&]*")
                    || !add(days, span, into)) {
                return false;
            }

            end = span.end();
            more = span.find();
        }

        return entry.substring(end).matches("[\\s.,]*(?:hours|hrs)?[\\s.,]*");
    }

    private static boolean add(List<ScheduleDay> days, Matcher span, List<Schedule> into) {
        String last = span.group(2).replace(".m", "m");
        String first = span.group(1).replace(".m", "m");
        Optional<LocalTime> closes = Dates.time(last);
        Optional<LocalTime> opens = Dates.time(first);

        if (opens.isEmpty() || closes.isEmpty()) {
            return false;
        }

        // "9-5pm" begins in the morning; "1-5pm" in the afternoon; "9-5" is a day's work.
        boolean isBare = first.matches("\\d{1,2}(?:[:.]\\d{2})?\\s*");
        LocalTime from = opens.get();
        LocalTime to = closes.get();

        if (isBare
                && last.contains("p")
                && from.plusHours(12).isBefore(to)
                && from.getHour() < 12) {
            from = from.plusHours(12);
        } else if (last.matches("\\d{1,2}\\s*")
                && first.matches("\\d{1,2}\\s*")
                && to.isBefore(from)) {
            to = to.plusHours(12);
        }

        add(days, from, to, into);

        return true;
    }

    private static void add(
            List<ScheduleDay> days, LocalTime opens, LocalTime closes, List<Schedule> into) {
        boolean isMonthly = days.stream().anyMatch(day -> day.ordinal() != 0);

        into.add(
                ImmutableSchedule.builder()
                        .frequency(
                                isMonthly ? Schedule.Frequency.MONTHLY : Schedule.Frequency.WEEKLY)
                        .days(days)
                        .opens(opens)
                        .closes(closes)
                        .build());
    }

    private static Optional<List<ScheduleDay>> days(String text) {
        String words =
                text.strip().replaceAll("[:,\\-–(]+$", "").strip().replaceAll("\\s+from$", "");

        return words.isEmpty() ? Optional.empty() : Days.days(words);
    }
}
