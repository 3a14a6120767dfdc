package org.sena.reading;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a child must be to read an English text, in years.
 *
 * <p>It is the Flesch–Kincaid grade plus 5, the age at which a first grade begins: 0.39 × words per
 * sentence + 11.8 × syllables per word − 15.59 + 5. Source: Kincaid, Fishburne, Rogers and Chissom,
 * Derivation of New Readability Formulas for Navy Enlisted Personnel, 1975.
 *
 * <p>The formula was made for passages. It leaps about on a text of few words: "Alcohol" alone
 * would ask for an age of 25. Judge what is read together, not each line.
 */
public final class ReadingAge {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9'’+&-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Endings whose e is not heard: lov-e, look-ed, lik-es; but tab-le, want-ed, hous-es. */
    private static final Pattern SILENT =
            Pattern.compile(".*([^l]e|[^td]ed|[^aeioustxzcgh]es|[^sxzc]hes)");

    private ReadingAge() {}

    /** Of lines that stand one below the other: each is at least a sentence. */
    public static double of(Collection<String> lines) {
        return of(lines.stream().map(ReadingAge::ended).collect(joining(" ")));
    }

    /**
     * @param text at least one word
     */
    public static double of(String text) {
        double words = 0;
        double syllables = 0;

        for (Matcher word = WORD.matcher(text); word.find(); words++) {
            syllables += syllables(word.group().toLowerCase(Locale.ROOT));
        }

        double sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());

        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5;
    }

    /**
     * Syllables of a word, at least 1: its groups of neighbouring vowels (y is one), less one for
     * an ending whose e is not heard.
     */
    static long syllables(String word) {
        long vowels = VOWELS.matcher(word).results().count();

        return Math.max(1, SILENT.matcher(word).matches() ? vowels - 1 : vowels);
    }

    private static String ended(String line) {
        return line.matches(".*[.!?]") ? line : line + ".";
    }
}
