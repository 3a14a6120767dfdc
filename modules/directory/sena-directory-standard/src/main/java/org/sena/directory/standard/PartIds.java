package org.sena.directory.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sena.directory.api.TermIds;

/**
 * Ids for the parts of a record that have none yet: the one it came with stays; a new one is made
 * from its owner and its content, so that it is the same on every node.
 */
final class PartIds {

    private PartIds() {}

    /**
     * @param owner id of the record that the parts belong to
     * @param kind of the parts, as {@code schedule}
     * @param id of a part; empty: make one
     * @return an id for each part, in order; no id twice
     */
    static <T> List<String> of(
            String owner, String kind, Iterable<T> parts, Function<T, String> id) {
        Set<String> taken = new HashSet<>();
        List<String> ids = new ArrayList<>();

        parts.forEach(part -> taken.add(id.apply(part)));

        for (T part : parts) {
            String kept = id.apply(part);

            ids.add(kept.isEmpty() ? fresh(owner, kind, part.toString(), taken) : kept);
        }

        return ids;
    }

    private static String fresh(String owner, String kind, String content, Set<String> taken) {
        String fresh = TermIds.of(owner, kind, content);

        for (int again = 2; !taken.add(fresh); again++) {
            fresh = TermIds.of(owner, kind, content, Integer.toString(again));
        }

        return fresh;
    }
}
