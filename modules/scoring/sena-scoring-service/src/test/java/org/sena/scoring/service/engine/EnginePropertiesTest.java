package org.sena.scoring.service.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.ImmutableMatrixRow;
import org.sena.scoring.service.matrix.MatrixRow;

/** What holds of every table and every person; tables and people grow from a seed. */
class EnginePropertiesTest {

    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void the_order_of_the_answers_and_their_repetition_make_no_difference(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int rules) {
        RandomTables random = new RandomTables(seed, 12);
        DroolsMatrix matrix = DroolsMatrix.compile(random.wildTable(rules));
        Set<ScoredAnswer> answers = random.unevenAnswers();
        List<ScoredAnswer> twice = new ArrayList<>(answers);

        twice.addAll(answers);
        Collections.shuffle(twice, new Random(seed));

        assertEquals(matrix.score(answers), matrix.score(new LinkedHashSet<>(twice)));
    }

    @Property(tries = TRIES)
    void the_order_of_the_rows_only_orders_what_is_told(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int rules) {
        RandomTables random = new RandomTables(seed, 12);
        List<MatrixRow> rows = random.wildTable(rules);
        List<MatrixRow> turned = new ArrayList<>(rows);
        Set<ScoredAnswer> answers = random.unevenAnswers();

        Collections.reverse(turned);

        List<Contribution> expected = new ArrayList<>(DroolsMatrix.compile(rows).score(answers));

        Collections.reverse(expected);
        assertEquals(expected, DroolsMatrix.compile(turned).score(answers));
    }

    @Property(tries = TRIES)
    void a_rule_more_changes_nothing_about_the_others(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rules) {
        RandomTables random = new RandomTables(seed, 12);
        List<MatrixRow> rows = random.wildTable(rules);
        Set<ScoredAnswer> answers = random.unevenAnswers();
        List<MatrixRow> more = new ArrayList<>(rows);

        more.add(
                new Random(seed).nextInt(rules + 1),
                ImmutableMatrixRow.copyOf(rows.get(0)).withRule("MORE").withUrgency(0));

        assertEquals(
                DroolsMatrix.compile(rows).score(answers),
                DroolsMatrix.compile(more).score(answers).stream()
                        .filter(c -> !c.rule().equals("MORE"))
                        .collect(Collectors.toList()));
    }

    @Property(tries = TRIES)
    void only_answers_that_a_rule_looks_at_are_told(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int rules) {
        RandomTables random = new RandomTables(seed, 12);
        List<MatrixRow> rows = random.wildTable(rules);
        Set<ScoredAnswer> answers = random.unevenAnswers();

        for (Contribution told : DroolsMatrix.compile(rows).score(answers)) {
            MatrixRow row = rows.get(Integer.parseInt(told.rule().substring(1)));
            Set<String> asked =
                    row.conditions().stream().map(Condition::question).collect(Collectors.toSet());

            assertEquals(
                    asked,
                    told.answers().stream()
                            .map(ScoredAnswer::question)
                            .collect(Collectors.toSet()));
            assertEquals(Set.of(), missing(told.answers(), answers));
        }
    }

    private static Set<ScoredAnswer> missing(List<ScoredAnswer> told, Set<ScoredAnswer> given) {
        return told.stream().filter(a -> !given.contains(a)).collect(Collectors.toSet());
    }
}
