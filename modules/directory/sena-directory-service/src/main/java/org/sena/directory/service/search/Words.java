package org.sena.directory.service.search;

import static java.util.stream.Collectors.toList;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits text into words that compare without case, accents, apostrophes and plural endings. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['\u2019]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FILL =
            Set.of(
                    "a", "an", "and", "am", "are", "at", "can", "do", "for", "get", "help", "how",
                    "i", "in", "is", "me", "my", "need", "of", "on", "or", "the", "to", "want",
                    "with");

    private Words() {}

    /** All words of the text, in order. */
    static List<String> of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");

        return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(Words::singular)
                .collect(toList());
    }

    /** The words that say what somebody looks for; fill words only when there are no others. */
    static List<String> sought(String text) {
        List<String> words = of(text);
        List<String> telling =
                words.stream().filter(word -> !FILL.contains(word)).collect(toList());

        return telling.isEmpty() ? words : telling;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
