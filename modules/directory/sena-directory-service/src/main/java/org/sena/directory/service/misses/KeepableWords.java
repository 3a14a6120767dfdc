package org.sena.directory.service.misses;

import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sena.directory.search.SearchWords;

/**
 * Which words may be kept: none that could be a telephone number, a postcode, a date or a house
 * number (anything with a digit), an e-mail address or a web address, a name, or a sentence.
 */
final class KeepableWords {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 60;
    private static final Pattern DIGIT_OR_ADDRESS = Pattern.compile("\\d|@|://|www\\.");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{Ll}'\u2019-].*");
    private static final Set<String> TITLES =
            Set.of("dr", "lady", "lord", "miss", "mr", "mrs", "ms", "mx", "prof", "rev", "sir");

    private final Predicate<String> known;

    /**
     * @param known whether the directory has the word at all
     */
    KeepableWords(Predicate<String> known) {
        this.known = known;
    }

    /** The words as they are counted; empty when they are not kept. */
    Optional<String> of(String typed) {
        if (DIGIT_OR_ADDRESS.matcher(typed).find()) {
            return Optional.empty();
        }

        List<String> words = SearchWords.sought(typed);
        String text = String.join(" ", words);
        boolean kept =
                !words.isEmpty()
                        && SearchWords.all(typed).size() <= MOST_WORDS
                        && text.length() <= LONGEST
                        && !mayBeAName(typed, words);

        return kept ? Optional.of(text) : Optional.empty();
    }

    /** A title, or several words with capitals, none of which the directory knows. */
    private boolean mayBeAName(String typed, List<String> words) {
        List<String> parts = List.of(typed.strip().split("\\s+"));
        boolean titled =
                parts.stream()
                        .map(part -> part.toLowerCase(Locale.ROOT).replace(".", ""))
                        .anyMatch(TITLES::contains);
        long capitals = parts.stream().filter(CAPITALISED.asMatchPredicate()).count();
        List<String> unknown = words.stream().filter(known.negate()).collect(toList());

        return titled || capitals > 1 && unknown.size() > 1;
    }
}
