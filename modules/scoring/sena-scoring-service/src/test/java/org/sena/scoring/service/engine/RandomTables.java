package org.sena.scoring.service.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.ImmutableMatrixRow;
import org.sena.scoring.service.matrix.MatrixRow;
import org.sena.scoring.service.matrix.Operator;

/** Makes tables and answers by chance, the same ones from the same seed. */
public final class RandomTables {

    private static final int OPTIONS = 6;
    private static final int NEEDS = 25;
    private static final Operator[] NUMERIC = {
        Operator.AT_LEAST, Operator.AT_MOST, Operator.BETWEEN
    };

    private final Random random;
    private final int choices;
    private final int numbers;

    /**
     * @param questions how many questions are asked, at least 3; one in eight is answered by a
     *     number
     */
    public RandomTables(long seed, int questions) {
        this.random = new Random(seed);
        this.numbers = Math.max(1, questions / 8);
        this.choices = questions - numbers;
    }

    /** Three rules in five have one condition, the others two. */
    public List<MatrixRow> table(int rules) {
        List<MatrixRow> rows = new ArrayList<>(rules);

        for (int i = 0; i < rules; i++) {
            ImmutableMatrixRow.Builder row =
                    ImmutableMatrixRow.builder()
                            .rule("R" + i)
                            .addConditions(option())
                            .need("need-" + random.nextInt(NEEDS))
                            .urgency(points())
                            .intensity(points())
                            .reason("Because of what you told us");
            int kind = random.nextInt(100);

            if (kind >= 85) {
                row.addConditions(number());
            } else if (kind >= 60) {
                row.addConditions(option());
            }
            rows.add(row.build());
        }

        return rows;
    }

    /**
     * Anything a table may say: numbers or exceptions alone, a condition twice, opposites, and rows
     * with the conditions of a row before in the other order.
     */
    public List<MatrixRow> wildTable(int rules) {
        List<MatrixRow> rows = new ArrayList<>(rules);

        for (int i = 0; i < rules; i++) {
            rows.add(
                    ImmutableMatrixRow.builder()
                            .rule("W" + i)
                            .addAllConditions(wildConditions(rows))
                            .need("need-" + random.nextInt(NEEDS))
                            .urgency(points())
                            .intensity(points())
                            .reason("Because of what you told us")
                            .build());
        }

        return rows;
    }

    private List<Condition> wildConditions(List<MatrixRow> before) {
        if (!before.isEmpty() && random.nextInt(4) == 0) {
            List<Condition> turned =
                    new ArrayList<>(before.get(random.nextInt(before.size())).conditions());

            Collections.reverse(turned);

            return turned;
        }

        Condition first = wildCondition();

        switch (random.nextInt(6)) {
            case 0:
                return List.of(first, first);
            case 1:
            case 2:
                return List.of(first, wildCondition());
            default:
                return List.of(first);
        }
    }

    private Condition wildCondition() {
        if (random.nextInt(3) == 0) {
            return number();
        }

        Condition is = option();

        return random.nextBoolean()
                ? is
                : Condition.option(is.question(), Operator.IS_NOT, is.option());
    }

    /** One answer to every question, in an order by chance. */
    public Set<ScoredAnswer> answers() {
        Set<ScoredAnswer> answers = new LinkedHashSet<>();

        for (int i = 0; i < choices; i++) {
            answers.add(ScoredAnswer.of("choice-" + i, "option-" + random.nextInt(OPTIONS)));
        }
        for (int i = 0; i < numbers; i++) {
            answers.add(ScoredAnswer.of("number-" + i, String.valueOf(random.nextInt(100))));
        }

        return answers;
    }

    /** Some questions unanswered, some with several options. */
    public Set<ScoredAnswer> unevenAnswers() {
        Set<ScoredAnswer> answers = new LinkedHashSet<>();

        for (ScoredAnswer answer : answers()) {
            if (random.nextInt(4) > 0) {
                answers.add(answer);
            }
        }
        for (int i = 0; i < choices; i += 3) {
            answers.add(ScoredAnswer.of("choice-" + i, "option-" + random.nextInt(OPTIONS)));
        }

        return answers;
    }

    private Condition option() {
        return Condition.option(
                "choice-" + random.nextInt(choices),
                (random.nextInt(20) == 0) ? Operator.IS_NOT : Operator.IS,
                "option-" + random.nextInt(OPTIONS));
    }

    private Condition number() {
        int from = random.nextInt(60);

        return Condition.number(
                "number-" + random.nextInt(numbers),
                NUMERIC[random.nextInt(NUMERIC.length)],
                from,
                from + 20 + random.nextInt(40));
    }

    private int points() {
        return random.nextInt(199) - 99;
    }
}
