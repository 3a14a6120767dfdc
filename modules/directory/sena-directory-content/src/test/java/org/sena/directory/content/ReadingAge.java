package org.sena.directory.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old a child must be to read a text. Source: Flesch and Kincaid's grade, plus 5 years. */
final class ReadingAge {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9'’+&-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT =
            Pattern.compile(".*([^l]e|[^td]ed|[^aeioustxzcgh]es|[^sxzc]hes)");

    private ReadingAge() {}

    static double of(String text) {
        double words = 0;
        double syllables = 0;

        for (Matcher word = WORD.matcher(text); word.find(); words++) {
            syllables += syllables(word.group().toLowerCase(Locale.ROOT));
        }

        double sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());

        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5;
    }

    private static long syllables(String word) {
        long vowels = VOWELS.matcher(word).results().count();

        return Math.max(1, SILENT.matcher(word).matches() ? vowels - 1 : vowels);
    }
}
