package org.sena.directory.exchange.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares records of one kind with those that share a key with them. */
final class Comparing {

    private static final int REMEMBERED = 3_000;

    private final Function<String, Optional<Known>> records;
    private final KeyIndex index = new KeyIndex();

    /** Those asked for last; records that resemble come soon after each other. */
    private final Map<String, Optional<Known>> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Known>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * @param records by id; empty when it is gone
     */
    Comparing(Function<String, Optional<Known>> records) {
        this.records = records;
    }

    KeyIndex index() {
        return index;
    }

    /** Adds a record while the index is filled. */
    void fill(RecordPrint print) {
        index.fill(print.id(), BlockKeys.of(print));
    }

    /** Takes a changed record in. */
    void put(Known record) {
        remembered.put(record.print().id(), Optional.of(record));
        index.put(record.print().id(), BlockKeys.of(record.print()));
    }

    void remove(String id) {
        remembered.remove(id);
        index.remove(id);
    }

    /** The pairs of a record that are worth showing. */
    List<Pair> pairs(Known record) {
        String id = record.print().id();
        Set<String> candidates = index.candidates(id, BlockKeys.of(record.print()));
        List<Pair> pairs = new ArrayList<>();

        for (String candidate : candidates) {
            remembered
                    .computeIfAbsent(candidate, records)
                    .map(record::with)
                    .filter(pair -> pair.scored().score() >= Likeness.SHOWN)
                    .ifPresent(pairs::add);
        }

        return pairs;
    }
}
