package org.sena.directory.words;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The pieces that sentences about records are made of, in one language. */
final class Words {

    private final ResourceBundle texts;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        texts =
                ResourceBundle.getBundle(
                        "org.sena.directory.words.Words",
                        locale,
                        Words.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** 9am, 5:30pm, midday, midnight. */
    String clock(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return text("clock.midday");
        }

        if (time.equals(LocalTime.MIDNIGHT)) {
            return text("clock.midnight");
        }

        return DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "ha" : "h:mma", Locale.UK)
                .format(time)
                .toLowerCase(Locale.UK);
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** "Monday", "Monday and Friday", "Monday, Tuesday and Friday". */
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }

        int last = parts.size() - 1;

        return text("list.last", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
