package org.sena.scoring.service.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ImmutableContribution;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.MatrixRow;
import org.sena.scoring.service.matrix.Operator;

/**
 * The table in plain Java, without Drools: what the engine is tested against and measured by, never
 * the product's path. Rules are found by their first condition: an option's rules by the answer,
 * the others by the question.
 */
public final class PlainMatrix {

    private final List<MatrixRow> rows;
    private final Map<String, Map<String, int[]>> byOption = new HashMap<>();
    private final Map<String, int[]> byQuestion = new HashMap<>();

    /** By row: what an option's rule adds is always the same; null for the others. */
    private final List<Contribution> prepared = new ArrayList<>();

    public PlainMatrix(List<MatrixRow> rows) {
        this.rows = List.copyOf(rows);

        for (int i = 0; i < rows.size(); i++) {
            List<Condition> conditions = rows.get(i).conditions();
            Condition first = conditions.get(0);

            prepared.add(
                    conditions.stream().allMatch(c -> c.operator() == Operator.IS)
                            ? contribution(rows.get(i), Map.of())
                            : null);

            if (first.operator() == Operator.IS) {
                byOption.computeIfAbsent(first.question(), q -> new HashMap<>())
                        .merge(first.option(), new int[] {i}, PlainMatrix::join);
            } else {
                byQuestion.merge(first.question(), new int[] {i}, PlainMatrix::join);
            }
        }
    }

    /** What the rules that hold add, in the order of the table. */
    public List<Contribution> score(Set<ScoredAnswer> answers) {
        Map<String, List<String>> given = new HashMap<>();

        for (ScoredAnswer answer : answers) {
            given.computeIfAbsent(answer.question(), q -> new ArrayList<>(1)).add(answer.value());
        }

        BitSet held = new BitSet(rows.size());

        given.forEach(
                (question, values) -> {
                    Map<String, int[]> options = byOption.getOrDefault(question, Map.of());

                    for (String value : values) {
                        check(options.get(value), given, held);
                    }
                    check(byQuestion.get(question), given, held);
                });

        List<Contribution> contributions = new ArrayList<>(held.cardinality());

        for (int row = held.nextSetBit(0); row >= 0; row = held.nextSetBit(row + 1)) {
            Contribution ready = prepared.get(row);

            contributions.add((ready != null) ? ready : contribution(rows.get(row), given));
        }

        return contributions;
    }

    private void check(int[] candidates, Map<String, List<String>> given, BitSet held) {
        if (candidates == null) {
            return;
        }

        for (int row : candidates) {
            if (holds(rows.get(row), given)) {
                held.set(row);
            }
        }
    }

    private static boolean holds(MatrixRow row, Map<String, List<String>> given) {
        for (Condition condition : row.conditions()) {
            if (!holds(condition, given.get(condition.question()))) {
                return false;
            }
        }

        return true;
    }

    private static boolean holds(Condition condition, List<String> values) {
        if (values == null) {
            return false;
        }

        switch (condition.operator()) {
            case IS:
                return values.contains(condition.option());
            case IS_NOT:
                return !values.contains(condition.option());
            default:
                int number = Integer.parseInt(values.get(0));

                return number >= condition.from() && number <= condition.to();
        }
    }

    private static Contribution contribution(MatrixRow row, Map<String, List<String>> given) {
        Set<ScoredAnswer> answers = new LinkedHashSet<>();

        for (Condition condition : row.conditions()) {
            if (condition.operator() == Operator.IS) {
                answers.add(ScoredAnswer.of(condition.question(), condition.option()));
            } else {
                given.get(condition.question()).stream()
                        .sorted()
                        .forEach(v -> answers.add(ScoredAnswer.of(condition.question(), v)));
            }
        }

        return ImmutableContribution.builder()
                .rule(row.rule())
                .need(row.need())
                .urgency(row.urgency())
                .intensity(row.intensity())
                .reason(row.reason())
                .answers(answers)
                .build();
    }

    private static int[] join(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);

        System.arraycopy(more, 0, all, some.length, more.length);

        return all;
    }
}
