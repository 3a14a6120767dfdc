package org.sena.scoring.service.engine;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ImmutableContribution;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.MatrixRow;
import org.sena.scoring.service.matrix.Operator;

/** Says of each row that held what it added, why, and which answers made it hold. */
final class Explanations {

    private final AnswerCodes codes;
    private final List<MatrixRow> rows;

    /** The contribution of a row, complete when it only looks for options. */
    private final List<ImmutableContribution> known;

    Explanations(List<MatrixRow> rows, AnswerCodes codes) {
        this.codes = codes;
        this.rows = List.copyOf(rows);
        this.known = rows.stream().map(Explanations::known).collect(toUnmodifiableList());
    }

    /** In the order of the table. */
    List<Contribution> of(AnswerSheet sheet) {
        BitSet held = sheet.held();
        List<Contribution> contributions = new ArrayList<>(held.cardinality());

        for (int i = held.nextSetBit(0); i >= 0; i = held.nextSetBit(i + 1)) {
            contributions.add(contribution(i, sheet));
        }

        return contributions;
    }

    private Contribution contribution(int row, AnswerSheet sheet) {
        ImmutableContribution contribution = known.get(row);

        return contribution.answers().isEmpty()
                ? contribution.withAnswers(triggers(rows.get(row).conditions(), sheet))
                : contribution;
    }

    private List<ScoredAnswer> triggers(List<Condition> conditions, AnswerSheet sheet) {
        if (conditions.size() == 1) {
            return triggers(conditions.get(0), sheet);
        }

        List<ScoredAnswer> all = new ArrayList<>();

        for (Condition condition : conditions) {
            for (ScoredAnswer answer : triggers(condition, sheet)) {
                if (!all.contains(answer)) {
                    all.add(answer);
                }
            }
        }

        return all;
    }

    private List<ScoredAnswer> triggers(Condition condition, AnswerSheet sheet) {
        return (condition.operator() == Operator.IS)
                ? List.of(answer(condition))
                : sheet.told(codes.question(condition).position());
    }

    private static ScoredAnswer answer(Condition condition) {
        return ScoredAnswer.of(condition.question(), condition.option());
    }

    private static ImmutableContribution known(MatrixRow row) {
        ImmutableContribution.Builder builder =
                ImmutableContribution.builder()
                        .rule(row.rule())
                        .need(row.need())
                        .urgency(row.urgency())
                        .intensity(row.intensity())
                        .reason(row.reason());

        if (row.conditions().stream().allMatch(c -> c.operator() == Operator.IS)) {
            row.conditions().stream()
                    .map(Explanations::answer)
                    .distinct()
                    .forEach(builder::addAnswers);
        }

        return builder.build();
    }
}
