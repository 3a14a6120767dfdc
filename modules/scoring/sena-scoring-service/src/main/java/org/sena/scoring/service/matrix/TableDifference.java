package org.sena.scoring.service.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sena.scoring.api.ImmutableRuleChange;
import org.sena.scoring.api.RuleChange;

/** Compares two tables rule by rule. */
public final class TableDifference {

    private TableDifference() {}

    /** Changed and removed rules in the order before, then added ones in the order after. */
    public static List<RuleChange> of(List<List<String>> before, List<List<String>> after) {
        Map<String, List<String>> former = CsvTable.byRule(before);
        Map<String, List<String>> next = CsvTable.byRule(after);
        List<RuleChange> changes = new ArrayList<>();

        former.forEach(
                (rule, cells) -> {
                    List<String> now = next.getOrDefault(rule, List.of());

                    if (!cells.equals(now)) {
                        changes.add(change(rule, cells, now));
                    }
                });
        next.forEach(
                (rule, cells) -> {
                    if (!former.containsKey(rule)) {
                        changes.add(change(rule, List.of(), cells));
                    }
                });

        return List.copyOf(changes);
    }

    private static RuleChange change(String rule, List<String> before, List<String> after) {
        return ImmutableRuleChange.builder()
                .rule(rule)
                .kind(kind(before, after))
                .before(before)
                .after(after)
                .columns(columns(before, after))
                .build();
    }

    private static RuleChange.Kind kind(List<String> before, List<String> after) {
        if (before.isEmpty()) {
            return RuleChange.Kind.ADDED;
        }

        return after.isEmpty() ? RuleChange.Kind.REMOVED : RuleChange.Kind.CHANGED;
    }

    private static List<String> columns(List<String> before, List<String> after) {
        List<String> columns = new ArrayList<>();

        if (!before.isEmpty() && !after.isEmpty()) {
            for (Column column : Column.values()) {
                if (!before.get(column.ordinal()).equals(after.get(column.ordinal()))) {
                    columns.add(column.title);
                }
            }
        }

        return columns;
    }
}
