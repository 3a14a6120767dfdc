package org.sena.directory.rest.feed;

import java.util.Locale;

/** Finds words in short names. */
final class Matching {

    private Matching() {}

    /** True when every word occurs, in any case. */
    static boolean contains(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);

        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!lower.contains(word)) {
                return false;
            }
        }

        return true;
    }
}
