package org.sena.scoring.service.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.MatrixRow;

/** The engine says, word for word, what the plain evaluator of the same table says. */
class OracleTest {

    private static final int TABLES = 400;
    private static final int PEOPLE = 250;

    @Test
    @Tag("large")
    void a_hundred_thousand_assessments_by_four_hundred_tables() {
        IntStream.range(0, TABLES).parallel().forEach(OracleTest::compareByChance);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 1", "2, 8, 20", "3, 40, 60", "4, 40, 900", "5, 20, 120", "6, 90, 300"})
    void tables_of_every_size(long seed, int questions, int rules) {
        RandomTables random = new RandomTables(seed, questions);

        compare(random, random.table(rules), 100);
        compare(random, random.wildTable(rules), 100);
    }

    private static void compareByChance(int seed) {
        RandomTables random = new RandomTables(seed, 3 + seed % 40);

        compare(random, random.table(1 + seed % 90), PEOPLE / 2);
        compare(random, random.wildTable(1 + seed % 60), PEOPLE / 2);
    }

    private static void compare(RandomTables random, List<MatrixRow> rows, int people) {
        DroolsMatrix drools = DroolsMatrix.compile(rows);
        PlainMatrix plain = new PlainMatrix(rows);

        for (int person = 0; person < people; person++) {
            Set<ScoredAnswer> answers =
                    (person % 2 == 0) ? random.answers() : random.unevenAnswers();

            assertEquals(plain.score(answers), drools.score(answers));
        }
    }
}
