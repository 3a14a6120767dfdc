package org.sena.scoring.service.engine;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ImmutableContribution;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.MatrixRow;
import org.sena.scoring.service.matrix.Operator;

/** Says of each rule that held what it added, why, and which answers made it hold. */
final class Explanations {

    private static final Comparator<ScoredAnswer> BY_VALUE =
            Comparator.comparing(ScoredAnswer::question).thenComparing(ScoredAnswer::value);

    private final List<MatrixRow> rows;

    /** The contribution of a row, complete when it only looks for options. */
    private final List<Contribution> known;

    Explanations(List<MatrixRow> rows) {
        this.rows = List.copyOf(rows);
        this.known = rows.stream().map(Explanations::known).collect(toUnmodifiableList());
    }

    /** In the order of the table. */
    List<Contribution> of(BitSet held, Set<ScoredAnswer> answers) {
        List<Contribution> contributions = new ArrayList<>(held.cardinality());

        for (int i = held.nextSetBit(0); i >= 0; i = held.nextSetBit(i + 1)) {
            contributions.add(contribution(i, answers));
        }

        return contributions;
    }

    private Contribution contribution(int row, Set<ScoredAnswer> answers) {
        if (!known.get(row).answers().isEmpty()) {
            return known.get(row);
        }

        return ImmutableContribution.copyOf(known.get(row))
                .withAnswers(triggers(rows.get(row), answers));
    }

    private static List<ScoredAnswer> triggers(MatrixRow row, Set<ScoredAnswer> answers) {
        return row.conditions().stream()
                .flatMap(c -> answers.stream().filter(a -> triggers(c, a)).sorted(BY_VALUE))
                .distinct()
                .collect(toUnmodifiableList());
    }

    private static boolean triggers(Condition condition, ScoredAnswer answer) {
        return answer.question().equals(condition.question())
                && (condition.operator() != Operator.IS
                        || answer.value().equals(condition.option()));
    }

    private static Contribution known(MatrixRow row) {
        ImmutableContribution.Builder builder =
                ImmutableContribution.builder()
                        .rule(row.rule())
                        .need(row.need())
                        .urgency(row.urgency())
                        .intensity(row.intensity())
                        .reason(row.reason());

        if (row.conditions().stream().allMatch(c -> c.operator() == Operator.IS)) {
            row.conditions().stream()
                    .map(AnswerCodes::answer)
                    .distinct()
                    .forEach(builder::addAnswers);
        }

        return builder.build();
    }
}
