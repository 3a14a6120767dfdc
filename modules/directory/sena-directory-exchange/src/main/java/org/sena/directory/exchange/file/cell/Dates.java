package org.sena.directory.exchange.file.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, day first as in this country, or as ISO 8601 has them; and times of day. */
public final class Dates {

    private static final List<DateTimeFormatter> FORMS = forms();
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d.*");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.\\- ]\\w+[/.\\- ]\\d{2}");

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?\\s*([ap])?\\.?(?:m\\.?)?(?:Z)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MILITARY = Pattern.compile("(\\d{2})(\\d{2})\\s*(?:h|hrs)?");

    private Dates() {}

    /** Empty when the cell is, or when it is refused. */
    public static Optional<LocalDate> date(Cell cell, Problems problems) {
        String text = cell.text().strip();
        Matcher moment = MOMENT.matcher(text);
        String day =
                moment.matches()
                        ? moment.group(1)
                        : text.replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "");

        for (DateTimeFormatter form : FORMS) {
            try {
                LocalDate date = LocalDate.parse(day, form);

                if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                    return Optional.of(date);
                }
            } catch (DateTimeException notInThisForm) {
                continue;
            }
        }

        if (!text.isEmpty()) {
            problems.refuse(
                    cell,
                    SHORT_YEAR.matcher(text).matches() ? "date.year" : "date.unread",
                    cell.quoted());
        }

        return Optional.empty();
    }

    /** Empty when the cell is, or when it is refused. */
    public static Optional<LocalTime> time(Cell cell, Problems problems) {
        String text = cell.text().strip();
        Optional<LocalTime> time = time(text);

        if (time.isEmpty() && !text.isEmpty()) {
            problems.refuse(cell, "time.unread", cell.quoted());
        }

        return time;
    }

    /** The time that a text says: "9am", "9.30 pm", "17:00", "1730", "noon". */
    static Optional<LocalTime> time(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);

        if (words.equals("noon") || words.equals("midday") || words.equals("12 noon")) {
            return Optional.of(LocalTime.NOON);
        }

        if (words.equals("midnight") || words.equals("24:00") || words.equals("12 midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }

        Matcher military = MILITARY.matcher(words);

        if (military.matches()) {
            return of(number(military.group(1)), number(military.group(2)), "");
        }

        Matcher time = TIME.matcher(words);

        return time.matches()
                ? of(
                        number(time.group(1)),
                        time.group(2) == null ? 0 : number(time.group(2)),
                        time.group(3) == null ? "" : time.group(3))
                : Optional.empty();
    }

    private static Optional<LocalTime> of(int hour, int minute, String half) {
        boolean isTwelveHours = !half.isEmpty();

        if (minute > 59 || hour > 23 || isTwelveHours && (hour > 12 || hour < 1)) {
            return Optional.empty();
        }

        int shown = isTwelveHours ? hour % 12 + (half.equals("p") ? 12 : 0) : hour;

        return Optional.of(LocalTime.of(shown, minute));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static List<DateTimeFormatter> forms() {
        List<DateTimeFormatter> forms = new ArrayList<>();

        for (String pattern :
                List.of(
                        "uuuu-MM-dd",
                        "d/M/uuuu",
                        "d-M-uuuu",
                        "d.M.uuuu",
                        "d MMM uuuu",
                        "d MMMM uuuu",
                        "d-MMM-uuuu",
                        "EEEE d MMMM uuuu",
                        "uuuu/M/d")) {
            forms.add(
                    new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT));
        }

        return forms;
    }
}
