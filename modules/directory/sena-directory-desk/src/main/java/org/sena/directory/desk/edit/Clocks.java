package org.sena.directory.desk.edit;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.web.kit.form.Form;

/** Times of the day as people type them: 9am, 9.30, 14:00, noon. */
final class Clocks {

    private static final Pattern CLOCK =
            Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?\\s*(am|pm)?");

    private Clocks() {}

    /** The time; empty when there is none, or when it was refused. */
    static Optional<LocalTime> read(Form form, String field) {
        String typed = form.text(field).value();
        Optional<LocalTime> time = parse(typed);

        if (time.isEmpty() && !typed.isEmpty()) {
            form.reject(field, "error.clock");
        }

        return time;
    }

    /** Empty when it is no time. */
    static Optional<LocalTime> parse(String typed) {
        String text =
                typed.strip().toLowerCase(Locale.ROOT).replace("a.m.", "am").replace("p.m.", "pm");

        if (text.equals("noon") || text.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }

        if (text.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }

        Matcher matcher = CLOCK.matcher(text);

        return matcher.matches()
                ? time(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)),
                        matcher.group(3))
                : Optional.empty();
    }

    /** As the form shows it: 09:30. */
    static String write(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).map(text -> text.substring(0, 5)).orElse("");
    }

    private static Optional<LocalTime> time(int hour, int minute, String half) {
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }

        int inDay = half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);

        try {
            return Optional.of(LocalTime.of(inDay == 24 && minute == 0 ? 0 : inDay, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
