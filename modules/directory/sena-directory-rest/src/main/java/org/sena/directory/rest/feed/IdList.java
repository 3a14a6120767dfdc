package org.sena.directory.rest.feed;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ids in order, each once, in little memory. */
final class IdList {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final UUID[] uuids;
    private final String[] others;

    private IdList(UUID[] uuids, String[] others) {
        this.uuids = uuids;
        this.others = others;
    }

    int size() {
        return uuids.length + others.length;
    }

    List<String> part(long from, int most) {
        return IntStream.range((int) Math.min(size(), from), (int) Math.min(size(), from + most))
                .mapToObj(this::get)
                .collect(Collectors.toList());
    }

    private String get(int index) {
        return index < uuids.length ? uuids[index].toString() : others[index - uuids.length];
    }

    /** Gathers ids. */
    static final class Builder {

        private final Set<UUID> uuids = new HashSet<>();
        private final Set<String> others = new TreeSet<>();

        void add(String id) {
            if (UUID_FORM.matcher(id).matches()) {
                uuids.add(UUID.fromString(id));
            } else {
                others.add(id);
            }
        }

        IdList build() {
            UUID[] sorted = uuids.toArray(UUID[]::new);

            Arrays.sort(sorted);

            return new IdList(sorted, others.toArray(String[]::new));
        }
    }
}
