package org.sena.directory.exchange.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which records share a {@linkplain BlockKeys key}. Keeps 64-bit hashes, not records: about 180
 * bytes for each record, so that 200,000 take 36 MB.
 *
 * <p>Filled once, then kept current. Not for several threads.
 */
final class KeyIndex {

    /**
     * A key that more records share tells nothing; they share narrower ones when they are alike.
     */
    static final int CROWD = 60;

    /** As many candidates are compared with one record, those of the rarest keys first. */
    static final int CANDIDATES = 50;

    private final List<String> ids = new ArrayList<>();
    private long[] hashes = new long[1024];
    private int[] owners = new int[1024];
    private int size;

    /** Numbers of records that changed or went since. */
    private final BitSet stale = new BitSet();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, Set<String>> later = new HashMap<>();
    private final Map<String, Set<Long>> laterKeys = new HashMap<>();

    /** Adds a record while the index is filled. */
    void fill(String id, Set<String> keys) {
        int number = ids.size();

        ids.add(id);
        numbers.put(id, number);

        for (String key : keys) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                owners = Arrays.copyOf(owners, size * 2);
            }

            hashes[size] = Hash64.of(key);
            owners[size++] = number;
        }
    }

    /** Ends the filling. */
    void sort() {
        hashes = Arrays.copyOf(hashes, size);
        owners = Arrays.copyOf(owners, size);
        PairSort.sort(hashes, owners);
    }

    /** Replaces or adds a record. */
    void put(String id, Set<String> keys) {
        remove(id);

        Set<Long> kept = new HashSet<>();

        keys.forEach(key -> kept.add(Hash64.of(key)));
        kept.forEach(hash -> later.computeIfAbsent(hash, h -> new TreeSet<>()).add(id));
        laterKeys.put(id, kept);
    }

    void remove(String id) {
        Integer number = numbers.get(id);

        if (number != null) {
            stale.set(number);
        }

        Set<Long> kept = laterKeys.remove(id);

        if (kept != null) {
            kept.forEach(hash -> later.get(hash).remove(id));
        }
    }

    /** How many records it was filled with. */
    int size() {
        return ids.size();
    }

    /** How many records changed since it was filled. */
    int changes() {
        return laterKeys.size() + stale.cardinality();
    }

    /**
     * The records to compare with one, at most {@value #CANDIDATES}: those with which it shares the
     * rarest keys.
     */
    Set<String> candidates(String id, Set<String> keys) {
        List<Set<String>> groups = new ArrayList<>();

        for (String key : keys) {
            Set<String> group = group(Hash64.of(key));

            group.remove(id);

            if (!group.isEmpty() && group.size() < CROWD) {
                groups.add(group);
            }
        }

        groups.sort((first, second) -> Integer.compare(first.size(), second.size()));

        Set<String> candidates = new TreeSet<>();

        for (Set<String> group : groups) {
            for (String candidate : group) {
                if (candidates.size() == CANDIDATES) {
                    return candidates;
                }

                candidates.add(candidate);
            }
        }

        return candidates;
    }

    private Set<String> group(long hash) {
        Set<String> group = new TreeSet<>(later.getOrDefault(hash, Set.of()));

        for (int i = first(hash); i < hashes.length && hashes[i] == hash; i++) {
            if (!stale.get(owners[i])) {
                group.add(ids.get(owners[i]));
            }

            if (group.size() > CROWD) {
                break;
            }
        }

        return group;
    }

    private int first(long hash) {
        int found = Arrays.binarySearch(hashes, hash);

        if (found < 0) {
            return hashes.length;
        }

        while (found > 0 && hashes[found - 1] == hash) {
            found--;
        }

        return found;
    }
}
