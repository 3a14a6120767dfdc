package org.sena.directory.exchange.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sena.directory.api.exchange.DuplicateReason;
import org.sena.directory.api.exchange.DuplicateReason.Kind;

/** Collects what speaks for two records being one, each with its points. */
final class Evidence {

    private final Map<Kind, Integer> points = new TreeMap<>();
    private final List<DuplicateReason> reasons = new ArrayList<>();

    /** Adds the points once when the two sets share something. */
    boolean shared(Kind kind, int worth, Set<String> first, Set<String> second) {
        Set<String> common = new TreeSet<>(first);

        common.retainAll(second);

        return !common.isEmpty() && add(kind, worth, common.iterator().next());
    }

    /** Adds the points; true, so that it can be the last part of a condition. */
    boolean add(Kind kind, int worth, String what) {
        points.put(kind, worth);
        reasons.add(DuplicateReason.of(kind, what));

        return true;
    }

    int sum() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<DuplicateReason> reasons() {
        return reasons.stream()
                .sorted(
                        Comparator.comparing((DuplicateReason reason) -> -points.get(reason.kind()))
                                .thenComparing(DuplicateReason::kind))
                .collect(Collectors.toUnmodifiableList());
    }
}
