package org.sena.directory.service.quality;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its letters: each run of vowels (y included) is one, a
 * silent e at the end, also before s, and the e of -ed are none but after t and d, and -le after a
 * consonant is one. Right for about nine words of ten, which is what readability formulas need.
 */
final class Syllables {

    private static final Pattern RUN = Pattern.compile("[aeiouy]+");

    /** Endings whose e nobody hears: "made", "homes", "closed"; not "wanted", "table", "houses". */
    private static final Pattern SILENT =
            Pattern.compile(
                    "(?<=[^aeiouylcsxzg])es$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyl])e$|(?<=[aeiouy]l)es?$");

    private Syllables() {}

    /** At least 1; a number counts as one word of one syllable. */
    static int of(String word) {
        String letters = word.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
        String heard = letters.length() > 3 ? SILENT.matcher(letters).replaceFirst("") : letters;

        return Math.max(1, (int) RUN.matcher(heard).results().count());
    }
}
