package org.sena.directory.service.tagging;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text with their stems: without case, accents, apostrophes and common endings. */
final class Stems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}]+)?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['\u2019]");

    /** Short stems stay whole: "carer" and "care" are not a "car". */
    private static final Pattern ENDING =
            Pattern.compile("(?<=\\w{3})(?:ies|es|s|y)$|(?<=\\w{4})(?:ing|ed|ers?)$");

    /** Words that stand everywhere and tell nothing about what a service is. */
    private static final Set<String> FILL =
            Set.of(
                    ("a about after all also am an and any anybody are around as at be because been"
                                    + " before being but by can come could day do does each every everybody"
                                    + " example first for from get give given go has have he her here him"
                                    + " his how i if in into is it its just like look made make may me more"
                                    + " most my near need no not of off on once one only open or other our"
                                    + " out over own people per place places please right s same see she"
                                    + " so some somebody someone something synthetic t take than that the"
                                    + " their them then there these they thing things this those through"
                                    + " time to too try two up us use very want was way we week well were"
                                    + " what when where whether which while who will with within without"
                                    + " would you your yours exist hour hours minute minutes month months"
                                    + " year years monday tuesday wednesday thursday friday saturday sunday"
                                    + " weekly daily free help support service services team local area"
                                    + " offer offers provide provides available")
                            .split(" "));

    private Stems() {}

    /** The words of the text that tell something, in their order. */
    static List<Stem> of(String text) {
        List<Stem> stems = new ArrayList<>();
        Matcher words = WORD.matcher(text);

        while (words.find()) {
            String plain = plain(words.group());

            if (!FILL.contains(plain)) {
                stems.add(new Stem(words.group(), stem(plain)));
            }
        }

        return stems;
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Endings go until none is left, so that "cookers" and "cooking" meet in "cook". */
    private static String stem(String plain) {
        String stem = plain;
        String before;

        do {
            before = stem;
            stem = ENDING.matcher(stem).replaceFirst("");
        } while (!stem.equals(before));

        return stem.length() > 4 && stem.endsWith("e")
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    /** A word and its stem. */
    static final class Stem {

        private final String word;
        private final String stem;

        Stem(String word, String stem) {
            this.word = word;
            this.stem = stem;
        }

        /** As it stands in the text. */
        String word() {
            return word;
        }

        String stem() {
            return stem;
        }
    }
}
