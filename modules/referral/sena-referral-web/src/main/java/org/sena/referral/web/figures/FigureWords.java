package org.sena.referral.web.figures;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import org.sena.referral.api.statistics.Count;
import org.sena.web.kit.Texts;

/** Numbers and times in words. */
final class FigureWords {

    private static final double MINUTES_PER_DAY = Duration.ofDays(1).toMinutes();

    private final Texts texts;
    private final Locale locale;

    FigureWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String number(Count count) {
        return count.number().isPresent()
                ? NumberFormat.getIntegerInstance(locale).format(count.number().getAsInt())
                : texts.get("figures.hidden");
    }

    /** In working days, with one decimal: "1.5". */
    String days(Duration time) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);

        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);

        return format.format(time.toMinutes() / MINUTES_PER_DAY);
    }
}
