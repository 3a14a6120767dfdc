package org.sena.directory.exchange.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A name without what people write differently: case, accents, punctuation, "and", "the", legal
 * forms.
 */
final class NameForm {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+|i{2,3}|iv|vi{0,3}");

    /** Words that tell no name from another. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "a", "an", "and", "at", "by", "cic", "cio", "co", "company", "for", "from",
                    "in", "limited", "llp", "ltd", "of", "on", "plc", "s", "the", "to", "uk",
                    "with", "your");

    private final String text;
    private final List<String> words;
    private final Set<String> sounds;

    private NameForm(List<String> words) {
        this.words = words;
        text = String.join(" ", words);
        sounds = words.stream().map(NameForm::sound).collect(Collectors.toCollection(TreeSet::new));
    }

    static NameForm of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "");
        List<String> all =
                Arrays.stream(OTHERS.split(plain))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toList());
        List<String> telling = new ArrayList<>(all);

        telling.removeIf(EMPTY_WORDS::contains);

        return new NameForm(List.copyOf(telling.isEmpty() ? all : telling));
    }

    /** The words that tell, in their order, one space between. */
    String text() {
        return text;
    }

    /** How each word sounds, sorted; a number or a foreign word stands for itself. */
    Set<String> sounds() {
        return sounds;
    }

    boolean isSame(NameForm other) {
        return text.equals(other.text) && !text.isEmpty();
    }

    /** True when the same sounds are there, in whatever order. */
    boolean soundsLike(NameForm other) {
        return !sounds.isEmpty() && sounds.equals(other.sounds);
    }

    /** True when both hold numbers and not the same: "Group 1" and "Group 2". */
    boolean isNumberedUnlike(NameForm other) {
        Set<String> numbers = numbers();
        Set<String> others = other.numbers();

        return !numbers.equals(others) && (!numbers.isEmpty() || !others.isEmpty());
    }

    /**
     * 0 to 1: the better of Jaro-Winkler over the letters and the share of sounds in common, where
     * a name that is wholly in the longer one counts nine tenths. The same both ways round.
     */
    double likeness(NameForm other) {
        if (isSame(other)) {
            return 1;
        }

        if (text.isEmpty() || other.text.isEmpty()) {
            return 0;
        }

        String first = text.compareTo(other.text) < 0 ? text : other.text;
        String second = Objects.equals(first, text) ? other.text : text;

        return Math.max(
                new JaroWinklerSimilarity().apply(first, second) * lengths(first, second),
                shared(other));
    }

    /** Jaro-Winkler favours equal beginnings; very unlike lengths take that back. */
    private static double lengths(String first, String second) {
        double shorter = Math.min(first.length(), second.length());

        return Math.min(1, 0.75 + shorter / Math.max(first.length(), second.length()) / 2);
    }

    private double shared(NameForm other) {
        Set<String> common = new TreeSet<>(sounds);

        common.retainAll(other.sounds);

        int fewer = Math.min(sounds.size(), other.sounds.size());
        int union = sounds.size() + other.sounds.size() - common.size();
        double jaccard = (double) common.size() / union;

        return common.size() == fewer && fewer >= 2 ? Math.max(jaccard, 0.9) : jaccard;
    }

    private Set<String> numbers() {
        return words.stream()
                .filter(word -> NUMBER.matcher(word).matches())
                .collect(Collectors.toSet());
    }

    private static String sound(String word) {
        String code = new DoubleMetaphone().doubleMetaphone(word);

        return code == null || code.isEmpty() || NUMBER.matcher(word).matches() ? word : code;
    }

    @Override
    public String toString() {
        return text;
    }
}
