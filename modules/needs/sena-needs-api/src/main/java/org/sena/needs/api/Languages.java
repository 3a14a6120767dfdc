package org.sena.needs.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a language among those on offer; {@code cy-GB} is served by {@code cy}. */
final class Languages {

    private Languages() {}

    /**
     * The one that fits best: the same tag, else the tag shortened from its end (RFC 4647,
     * look-up).
     */
    static Optional<String> find(Locale wanted, List<String> offered) {
        String tag = wanted.toLanguageTag();

        while (!tag.isEmpty()) {
            for (String one : offered) {
                if (one.equalsIgnoreCase(tag)) {
                    return Optional.of(one);
                }
            }

            tag = tag.contains("-") ? tag.substring(0, tag.lastIndexOf('-')) : "";
        }

        return Optional.empty();
    }
}
