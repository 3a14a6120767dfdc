package org.sena.needs.service.assessment;

import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Makes references people can read out on the phone: no vowels, so that no word appears, and none
 * of the letters and digits that look alike.
 */
final class References {

    private static final String ALPHABET = "234679CDFGHJKMNPQRTVWXY";

    private final Random random;

    References(Random random) {
        this.random = random;
    }

    /** A reference that is not taken, as {@code SENA-7K3M-Q2XD}. */
    String next(Predicate<String> taken) {
        String reference;

        do {
            reference = "SENA-" + four() + "-" + four();
        } while (taken.test(reference));

        return reference;
    }

    /** The reference as it is kept, from what somebody typed: any case, blanks or hyphens. */
    static String normalise(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replaceFirst("^(?:SENA)?(.{4})(.{4})$", "SENA-$1-$2");
    }

    private String four() {
        StringBuilder four = new StringBuilder(4);

        for (int i = 0; i < 4; i++) {
            four.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }

        return four.toString();
    }
}
