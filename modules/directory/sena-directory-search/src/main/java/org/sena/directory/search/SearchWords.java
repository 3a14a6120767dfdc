package org.sena.directory.search;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.directory.search.text.Word;
import org.sena.directory.search.text.Words;

/** How the index takes words apart, for whoever must do it the same way. */
public final class SearchWords {

    private SearchWords() {}

    /** All words, in lower case and without accents, in order. */
    public static List<String> all(String text) {
        return Words.of(text).stream().map(Word::written).collect(toUnmodifiableList());
    }

    /** Each word that says what somebody looks for; fill words only when there are no others. */
    public static List<String> sought(String text) {
        return Words.sought(text).stream().map(Word::written).collect(toUnmodifiableList());
    }
}
