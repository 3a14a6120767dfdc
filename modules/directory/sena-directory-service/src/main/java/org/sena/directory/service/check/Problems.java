package org.sena.directory.service.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, each with its place. */
final class Problems {

    private final String place;
    private final List<String> found;

    private Problems(String place, List<String> found) {
        this.place = place;
        this.found = found;
    }

    static Problems begin() {
        return new Problems("", new ArrayList<>());
    }

    /** For a record or a part of it, as {@code service 5}. */
    Problems in(String part) {
        return new Problems(place.isEmpty() ? part : place + ", " + part, found);
    }

    void add(String problem) {
        found.add(place + ": " + problem);
    }

    void addIf(boolean wrong, String problem) {
        if (wrong) {
            add(problem);
        }
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
