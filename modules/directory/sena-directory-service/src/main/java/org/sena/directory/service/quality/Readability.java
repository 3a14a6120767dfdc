package org.sena.directory.service.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How hard a text is to read. Source: J. P. Kincaid and others, Derivation of New Readability
 * Formulas, 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
 */
public final class Readability {

    /** With fewer words the formula says nothing. */
    private static final int FEWEST_WORDS = 30;

    /** Full stops and their like before a blank; a small letter goes on ("e.g. forms"). */
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])[\"')]*\\s+(?![a-z])|\\R+");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.@/-]*");

    private final List<Integer> lengths = new ArrayList<>();
    private int syllables;

    private Readability(String text) {
        for (String sentence : SENTENCES.split(text)) {
            List<String> words =
                    WORDS.matcher(sentence)
                            .results()
                            .map(result -> result.group())
                            .collect(Collectors.toList());

            if (!words.isEmpty()) {
                lengths.add(words.size());
                syllables += words.stream().mapToInt(Syllables::of).sum();
            }
        }
    }

    public static Readability of(String text) {
        return new Readability(text);
    }

    /** School years, one decimal, at least 0; 0 for fewer than 30 words. */
    public double grade() {
        int words = words();

        if (words < FEWEST_WORDS) {
            return 0;
        }

        double grade = 0.39 * words / lengths.size() + 11.8 * syllables / (double) words - 15.59;

        return Math.max(0, Math.round(grade * 10) / 10.0);
    }

    /** Words of the longest sentence. */
    public int longestSentence() {
        return lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int words() {
        return lengths.stream().mapToInt(Integer::intValue).sum();
    }
}
