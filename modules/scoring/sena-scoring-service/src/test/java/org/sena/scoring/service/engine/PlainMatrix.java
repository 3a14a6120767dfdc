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
 * the product's path. It shares no code with the engine, and is as fast as is plain: rows are found
 * by their first condition, an option's by the answer and the others by the question; what a row
 * adds is made once, unless the answers decide what it tells.
 */
public final class PlainMatrix {

    private final Map<String, Integer> questions = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Map<String, int[]>> byOption = new ArrayList<>();
    private final List<int[]> byQuestion = new ArrayList<>();

    public PlainMatrix(List<MatrixRow> table) {
        for (MatrixRow row : table) {
            List<Test> tests = new ArrayList<>();

            for (Condition condition : row.conditions()) {
                tests.add(new Test(question(condition.question()), condition));
            }
            index(tests.get(0), rows.size());
            rows.add(new Row(row, tests));
        }
    }

    private int question(String id) {
        Integer known = questions.putIfAbsent(id, questions.size());

        if (known != null) {
            return known;
        }

        byOption.add(new HashMap<>());
        byQuestion.add(new int[0]);

        return byOption.size() - 1;
    }

    private void index(Test first, int row) {
        if (first.condition.operator() == Operator.IS) {
            byOption.get(first.question)
                    .merge(first.condition.option(), new int[] {row}, PlainMatrix::join);
        } else {
            byQuestion.set(first.question, join(byQuestion.get(first.question), new int[] {row}));
        }
    }

    /** What the rows that hold add, in the order of the table. */
    public List<Contribution> score(Set<ScoredAnswer> answers) {
        Given given = new Given(questions.size());

        for (ScoredAnswer answer : answers) {
            Integer question = questions.get(answer.question());

            if (question != null) {
                given.add(question, answer);
            }
        }

        BitSet held = new BitSet(rows.size());

        for (int question = 0; question < byOption.size(); question++) {
            List<ScoredAnswer> values = given.answers[question];

            if (values != null) {
                for (ScoredAnswer answer : values) {
                    check(byOption.get(question).get(answer.value()), given, held);
                }
                check(byQuestion.get(question), given, held);
            }
        }

        List<Contribution> contributions = new ArrayList<>(held.cardinality());

        for (int row = held.nextSetBit(0); row >= 0; row = held.nextSetBit(row + 1)) {
            contributions.add(rows.get(row).contribution(given));
        }

        return contributions;
    }

    private void check(int[] candidates, Given given, BitSet held) {
        if (candidates == null) {
            return;
        }

        for (int row : candidates) {
            if (rows.get(row).holds(given)) {
                held.set(row);
            }
        }
    }

    private static int[] join(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);

        System.arraycopy(more, 0, all, some.length, more.length);

        return all;
    }

    /** One person's answers by question; null where there is none. */
    private static final class Given {

        private final List<ScoredAnswer>[] answers;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Given(int questions) {
            answers = new List[questions];
        }

        void add(int question, ScoredAnswer answer) {
            if (answers[question] == null) {
                answers[question] = new ArrayList<>(1);
            }
            answers[question].add(answer);
        }

        boolean chosen(int question, String option) {
            for (ScoredAnswer answer : answers[question]) {
                if (answer.value().equals(option)) {
                    return true;
                }
            }

            return false;
        }
    }

    private static final class Test {

        private final int question;
        private final Condition condition;
        private final ScoredAnswer answer;

        Test(int question, Condition condition) {
            this.question = question;
            this.condition = condition;
            this.answer = ScoredAnswer.of(condition.question(), condition.option());
        }

        boolean holds(Given given) {
            if (given.answers[question] == null) {
                return false;
            }

            switch (condition.operator()) {
                case IS:
                    return given.chosen(question, condition.option());
                case IS_NOT:
                    return !given.chosen(question, condition.option());
                default:
                    int number = Integer.parseInt(given.answers[question].get(0).value());

                    return number >= condition.from() && number <= condition.to();
            }
        }

        void tell(Given given, Set<ScoredAnswer> told) {
            if (condition.operator() == Operator.IS) {
                told.add(answer);
            } else {
                given.answers[question].stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .forEach(told::add);
            }
        }
    }

    private static final class Row {

        private final List<Test> tests;
        private final boolean alwaysTheSame;
        private final ImmutableContribution contribution;

        Row(MatrixRow row, List<Test> tests) {
            this.tests = tests;
            this.alwaysTheSame =
                    tests.stream().allMatch(t -> t.condition.operator() == Operator.IS);

            ImmutableContribution bare =
                    ImmutableContribution.builder()
                            .rule(row.rule())
                            .need(row.need())
                            .urgency(row.urgency())
                            .intensity(row.intensity())
                            .reason(row.reason())
                            .build();

            this.contribution = alwaysTheSame ? bare.withAnswers(told(null)) : bare;
        }

        boolean holds(Given given) {
            for (Test test : tests) {
                if (!test.holds(given)) {
                    return false;
                }
            }

            return true;
        }

        Contribution contribution(Given given) {
            return alwaysTheSame ? contribution : contribution.withAnswers(told(given));
        }

        private Set<ScoredAnswer> told(Given given) {
            Set<ScoredAnswer> told = new LinkedHashSet<>();

            tests.forEach(test -> test.tell(given, told));

            return told;
        }
    }
}
