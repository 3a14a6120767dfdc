package org.sena.privacy.pages;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.web.kit.Texts;

/** A period in the reader's language: "6 months". */
final class PeriodWords {

    /** A number stays on the line of its unit. */
    private static final char TOGETHER = '\u00a0';

    private final Texts texts;

    PeriodWords(Texts texts) {
        this.texts = texts;
    }

    String of(RetentionPeriod period) {
        String text = period.toString();
        List<String> words = new ArrayList<>();

        if (text.startsWith("PT")) {
            Duration duration = Duration.parse(text);
            add(words, duration.toHours(), "hour");
            add(words, duration.toMinutesPart(), "minute");
        } else {
            Period date = Period.parse(text);
            add(words, date.getYears(), "year");
            add(words, date.getMonths(), "month");
            add(words, date.getDays(), "day");
        }

        return String.join(" ", words);
    }

    private void add(List<String> words, long count, String unit) {
        if (count != 0) {
            words.add(texts.count("period." + unit, count).replace(' ', TOGETHER));
        }
    }
}
