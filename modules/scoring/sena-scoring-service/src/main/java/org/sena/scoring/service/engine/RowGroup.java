package org.sena.scoring.service.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.MatrixRow;

/** Rows with the same conditions: they hold together, so one rule of the engine does for them. */
final class RowGroup {

    /** An option that was chosen tells most rows from the others, so it comes first. */
    private static final Comparator<Condition> IN_ONE_ORDER =
            Comparator.comparing(Condition::operator)
                    .thenComparing(Condition::question)
                    .thenComparing(Condition::option)
                    .thenComparingInt(Condition::from)
                    .thenComparingInt(Condition::to);

    private final List<Condition> conditions;
    private final List<Integer> positions = new ArrayList<>(1);

    private RowGroup(List<Condition> conditions) {
        this.conditions = conditions;
    }

    static Collection<RowGroup> of(List<MatrixRow> rows) {
        Map<List<Condition>, RowGroup> groups = new LinkedHashMap<>();

        for (int i = 0; i < rows.size(); i++) {
            groups.computeIfAbsent(inOneOrder(rows.get(i).conditions()), RowGroup::new)
                    .positions
                    .add(i);
        }

        return groups.values();
    }

    /** Each condition once; whoever wrote them in another order wrote the same. */
    List<Condition> conditions() {
        return conditions;
    }

    /** Where its rows stand in the table, from 0. */
    int[] positions() {
        return positions.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Condition> inOneOrder(List<Condition> conditions) {
        if (conditions.size() == 1) {
            return conditions;
        }

        List<Condition> ordered = new ArrayList<>(conditions.size());

        for (Condition condition : conditions) {
            if (!ordered.contains(condition)) {
                ordered.add(condition);
            }
        }
        ordered.sort(IN_ONE_ORDER);

        return ordered;
    }
}
