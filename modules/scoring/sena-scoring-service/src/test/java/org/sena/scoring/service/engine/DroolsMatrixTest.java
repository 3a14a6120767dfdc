package org.sena.scoring.service.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.ImmutableMatrixRow;
import org.sena.scoring.service.matrix.MatrixRow;
import org.sena.scoring.service.matrix.Operator;

class DroolsMatrixTest {

    private static final MatrixRow EMPTY_CUPBOARD =
            row("F1", Condition.option("food", Operator.IS, "none"));
    private static final MatrixRow NOT_FINE =
            row("F2", Condition.option("food", Operator.IS_NOT, "fine"));
    private static final MatrixRow OF_WORKING_AGE =
            row("F3", Condition.number("age", Operator.BETWEEN, 18, 64));

    @Test
    void many_threads_share_one_matrix() {
        RandomTables random = new RandomTables(8, 30);
        List<MatrixRow> rows = random.table(200);
        DroolsMatrix drools = DroolsMatrix.compile(rows);
        PlainMatrix plain = new PlainMatrix(rows);
        List<Set<ScoredAnswer>> people =
                Stream.generate(random::unevenAnswers).limit(500).collect(Collectors.toList());

        List<List<Contribution>> together =
                people.parallelStream().map(drools::score).collect(Collectors.toList());

        assertEquals(people.stream().map(plain::score).collect(Collectors.toList()), together);
    }

    @Test
    void a_rule_tells_the_answers_that_made_it_hold() {
        DroolsMatrix matrix =
                DroolsMatrix.compile(List.of(EMPTY_CUPBOARD, NOT_FINE, OF_WORKING_AGE));
        ScoredAnswer none = ScoredAnswer.of("food", "none");
        ScoredAnswer age = ScoredAnswer.of("age", "18");

        List<Contribution> held = matrix.score(Set.of(age, none, ScoredAnswer.of("pets", "cat")));

        assertEquals(List.of("F1", "F2", "F3"), rules(held));
        assertEquals(List.of(none), held.get(0).answers());
        assertEquals(List.of(none), held.get(1).answers());
        assertEquals(List.of(age), held.get(2).answers());
    }

    @Test
    void is_not_says_nothing_about_a_question_that_was_not_answered() {
        DroolsMatrix matrix = DroolsMatrix.compile(List.of(NOT_FINE));

        assertEquals(List.of(), matrix.score(Set.of()));
        assertEquals(List.of(), matrix.score(Set.of(ScoredAnswer.of("food", "fine"))));
    }

    @ParameterizedTest
    @CsvSource({"17, 0", "18, 1", "64, 1", "65, 0", "064, 1"})
    void a_range_holds_both_its_ends(String age, int rules) {
        DroolsMatrix matrix = DroolsMatrix.compile(List.of(OF_WORKING_AGE));

        assertEquals(rules, matrix.score(Set.of(ScoredAnswer.of("age", age))).size());
    }

    @ParameterizedTest
    @CsvSource({"''", "-1", "1234567", "old", "1.5", "٣"})
    void a_number_that_is_none_is_refused(String age) {
        DroolsMatrix matrix = DroolsMatrix.compile(List.of(OF_WORKING_AGE));

        assertThrows(
                IllegalArgumentException.class,
                () -> matrix.score(Set.of(ScoredAnswer.of("age", age))));
    }

    @Test
    void two_numbers_for_one_question_are_refused() {
        DroolsMatrix matrix = DroolsMatrix.compile(List.of(OF_WORKING_AGE));
        Set<ScoredAnswer> answers =
                Set.of(ScoredAnswer.of("age", "20"), ScoredAnswer.of("age", "70"));

        assertThrows(IllegalArgumentException.class, () -> matrix.score(answers));
    }

    private static List<String> rules(List<Contribution> contributions) {
        List<String> rules = new ArrayList<>();

        contributions.forEach(c -> rules.add(c.rule()));

        return rules;
    }

    private static MatrixRow row(String rule, Condition condition) {
        return ImmutableMatrixRow.builder()
                .rule(rule)
                .addConditions(condition)
                .need("food")
                .urgency(10)
                .intensity(5)
                .reason("You told us you have no food")
                .build();
    }
}
