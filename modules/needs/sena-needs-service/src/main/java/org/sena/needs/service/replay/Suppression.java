package org.sena.needs.service.replay;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sena.needs.api.replay.GroupShift;
import org.sena.needs.api.replay.ImmutableGroupShift;
import org.sena.small.numbers.SmallNumbers;

/**
 * Keeps a table of groups from telling about single people. Groups of fewer than five become one; a
 * count below five is hidden, and so is the next smallest of its line and of its column, so that no
 * hidden count is what is left of a total; what is shown is rounded to the nearest five, so that
 * neither is it the difference of two tables. Source: rounding and suppression as the Higher
 * Education Statistics Agency and the NHS publish small counts.
 */
final class Suppression {

    /** The smallest count that is shown. */
    static final int LEAST = 5;

    private static final SmallNumbers RULE = SmallNumbers.rounded(LEAST);

    private final Map<String, Map<Shift, Integer>> table;
    private final Map<String, Set<Shift>> hidden = new LinkedHashMap<>();

    private Suppression(Map<String, Map<Shift, Integer>> table) {
        this.table = table;
        table.keySet().forEach(group -> hidden.put(group, Set.of()));
    }

    /**
     * @param table in the order in which it is to be shown
     * @return the same order, what was too small at the end; empty when all of it is too small
     */
    static List<GroupShift> of(Map<String, Map<Shift, Integer>> table) {
        Suppression suppression = new Suppression(merged(table));

        suppression.hide();

        return suppression.table.keySet().stream().map(suppression::shown).collect(toList());
    }

    private static Map<String, Map<Shift, Integer>> merged(Map<String, Map<Shift, Integer>> table) {
        Map<String, Map<Shift, Integer>> merged = new LinkedHashMap<>(table);
        Map<Shift, Integer> others = new EnumMap<>(Shift.class);

        merged.values().removeIf(row -> total(row) < LEAST && isTaken(row, others));

        while (total(others) > 0 && total(others) < LEAST && !merged.isEmpty()) {
            String smallest =
                    merged.keySet().stream()
                            .min(Comparator.comparingInt(group -> total(merged.get(group))))
                            .orElseThrow();

            isTaken(merged.remove(smallest), others);
        }
        if (total(others) >= LEAST) {
            merged.put(GroupShift.OTHERS, others);
        }

        return merged;
    }

    private static boolean isTaken(Map<Shift, Integer> row, Map<Shift, Integer> others) {
        row.forEach((column, count) -> others.merge(column, count, Integer::sum));

        return true;
    }

    private static int total(Map<Shift, Integer> row) {
        return row.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is hidden in a line may need another hidden in its column, and that one in its line. */
    private void hide() {
        int before;

        do {
            before = size();
            table.forEach((group, row) -> hidden.put(group, RULE.hidden(row, hidden.get(group))));

            for (Shift column : Shift.values()) {
                hide(column);
            }
        } while (size() > before);
    }

    private int size() {
        return hidden.values().stream().mapToInt(Set::size).sum();
    }

    private void hide(Shift column) {
        Map<String, Integer> counts = new LinkedHashMap<>();

        table.forEach((group, row) -> counts.put(group, row.getOrDefault(column, 0)));

        Set<String> already =
                hidden.keySet().stream()
                        .filter(group -> hidden.get(group).contains(column))
                        .collect(toSet());

        for (String group : RULE.hidden(counts, already)) {
            Set<Shift> more = new LinkedHashSet<>(hidden.get(group));

            more.add(column);
            hidden.put(group, more);
        }
    }

    private GroupShift shown(String group) {
        return ImmutableGroupShift.builder()
                .group(group)
                .assessments(RULE.shown(total(table.get(group))))
                .up(shown(group, Shift.UP))
                .down(shown(group, Shift.DOWN))
                .same(shown(group, Shift.SAME))
                .build();
    }

    private OptionalInt shown(String group, Shift column) {
        return hidden.get(group).contains(column)
                ? OptionalInt.empty()
                : OptionalInt.of(RULE.shown(table.get(group).getOrDefault(column, 0)));
    }
}
