package org.sena.needs.service.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects mistakes: a path in the document, a colon, and what to do. */
final class Problems {

    private final Set<String> found = new LinkedHashSet<>();

    void add(String path, String message) {
        found.add((path.isEmpty() ? "document" : path) + ": " + message);
    }

    List<String> all() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }
}
