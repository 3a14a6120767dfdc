package org.sena.directory.words;

import java.util.Locale;
import java.util.OptionalDouble;

/** Distances as people say them. */
public final class DistanceWords {

    private static final double METRES_IN_A_MILE = 1609.344;
    private static final double CLOSE = 0.5;

    private final Words words;

    public DistanceWords(Locale locale) {
        words = new Words(locale);
    }

    /**
     * "About 2.5 miles away", and below half a mile "Less than half a mile away"; empty when it is
     * not known.
     */
    public String of(OptionalDouble metres) {
        if (metres.isEmpty()) {
            return "";
        }

        double miles = metres.getAsDouble() / METRES_IN_A_MILE;

        return miles < CLOSE
                ? words.text("distance.close")
                : words.text("distance.miles", String.format(Locale.UK, "%.1f", miles));
    }
}
