package org.sena.scoring.service.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.Vocabulary;

class MatrixReaderTest {

    private static final String HEADER =
            "rule,question,operator,value,question 2,operator 2,value 2,need,urgency,intensity,"
                    + "reason\n";

    private static final String GOOD = "R1,food,is,none,,,,food,30,20,You told us you have no food";

    private static final Vocabulary VOCABULARY =
            ImmutableVocabulary.builder()
                    .putOptions("food", Set.of("none", "some", "enough"))
                    .putOptions("home", Set.of("rent", "own"))
                    .addNumbers("age")
                    .addNeeds("food", "debt")
                    .build();

    @Test
    void a_row_becomes_a_rule() {
        MatrixRow row =
                read(HEADER + "R1,food,is not,enough,age,between,18..64,debt,-5,99,\"No, really\"")
                        .get(0);

        assertEquals(
                ImmutableMatrixRow.builder()
                        .rule("R1")
                        .addConditions(Condition.option("food", Operator.IS_NOT, "enough"))
                        .addConditions(Condition.number("age", Operator.BETWEEN, 18, 64))
                        .need("debt")
                        .urgency(-5)
                        .intensity(99)
                        .reason("No, really")
                        .build(),
                row);
    }

    @ParameterizedTest
    @CsvSource({"at least, 18, 18, 999999", "at most, 18, 0, 18", "between, 5..5, 5, 5"})
    void a_number_is_compared_with_what_fits(String operator, String value, int from, int to) {
        Condition condition =
                read(HEADER + "R1,age," + operator + "," + value + ",,,,food,1,0,Because")
                        .get(0)
                        .conditions()
                        .get(0);

        assertEquals(from, condition.from());
        assertEquals(to, condition.to());
    }

    @Test
    void a_spreadsheets_habits_are_no_mistakes() {
        String csv = "\uFEFF" + HEADER + GOOD + "\r\n,,,,,,,,,,\r\n\r\n R2 " + GOOD.substring(2);

        assertEquals(
                List.of("R1", "R2"),
                read(csv).stream().map(MatrixRow::rule).collect(Collectors.toList()));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "rule|",
                "rule|1R",
                "rule|R 1",
                "rule|new java.io.File(x)",
                "rule|R\"; import java.io.File; //",
                "question|",
                "question|pets",
                "question|Food",
                "question|new java.io.File(x).mkdir()",
                "question|=cmd/c calc!A1",
                "question|${food}",
                "operator|",
                "operator|=",
                "operator|IS",
                "operator|at least",
                "operator|eval(1)",
                "value|",
                "value|plenty",
                "value|none or some",
                "value|external {java: {class: \"java.lang.System\"}}",
                "value|new java.io.File(x).mkdir()",
                "question 2|pets",
                "need|",
                "need|pets",
                "need|T(java.lang.Runtime).getRuntime()",
                "urgency|",
                "urgency|100",
                "urgency|-100",
                "urgency|1.5",
                "urgency|+5",
                "urgency|=5",
                "urgency|٣",
                "intensity|1e1",
                "intensity|=1+1",
                "intensity|ten",
                "reason|",
                "reason|No",
                "reason|=cmd/c calc!A1",
                "reason|=HYPERLINK(\"http://x\")",
                "reason|@SUM(1)",
                "reason|+44 is a number",
                "reason|-1 point",
                "reason|You told us ${jndi:ldap://x}",
                "reason|You told us #{7*7}",
                "reason|You told us <script>",
                "reason|You told us {java: x}",
                "reason|new java.io.File(\"x\").mkdir()",
                "reason|System.exit(0)",
                "reason|external {java: x}",
                "reason|a `command` here",
            })
    void a_cell_that_is_no_data_is_refused_by_row_and_column(String column, String cell) {
        List<MatrixProblem> problems = refused(HEADER + GOOD + "\n" + row(column, cell));

        assertTrue(
                problems.stream().anyMatch(p -> p.row() == 3 && p.column().equals(column)),
                problems.toString());
        assertTrue(problems.stream().allMatch(p -> p.row() == 3), problems.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "is, 18",
        "at least, many",
        "at least, -1",
        "at least, 18..64",
        "between, 18",
        "between, 64..18",
        "between, 1..1234567"
    })
    void a_number_compared_wrongly_is_refused(String operator, String value) {
        assertEquals(
                1,
                refused(HEADER + "R1,age," + operator + "," + value + ",,,,food,1,0,Because")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rule,question\n",
                "rule;question;operator\nR1;food;is",
                HEADER,
                HEADER + ",,,,,,,,,,",
                HEADER + "R1,food,is,none",
                HEADER + GOOD + ",more",
                HEADER + "R1,\"food\"x,is,none,,,,food,30,20,Because",
                HEADER + "\"R1,food",
                HEADER + "R1,food,is,none,,,,food,0,0,No points at all",
                HEADER + "R1,food,is,none,,,,food,1,0,\"Two\nlines\"",
            })
    void what_is_no_table_of_rules_is_refused(String csv) {
        assertEquals(1, refused(csv).size());
    }

    @Test
    void a_rule_id_is_used_once() {
        assertEquals(
                List.of(MatrixProblem.of(4, "rule", "Row 2 has the same rule id")),
                refused(HEADER + GOOD + "\n" + "R2" + GOOD.substring(2) + "\n" + GOOD));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertEquals(
                List.of("2 question", "2 need", "3 urgency", "3 reason"),
                refused(
                                HEADER
                                        + "R1,pets,is,none,,,,cat,30,20,Because\n"
                                        + "R2,food,is,none,,,,food,lots,20,=1+1")
                        .stream()
                        .map(p -> p.row() + " " + p.column())
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest
    @CsvSource({"operator 2, is", "value 2, none"})
    void half_a_second_condition_is_refused(String column, String cell) {
        assertTrue(
                refused(HEADER + row(column, cell)).stream()
                        .anyMatch(p -> p.column().equals("question 2")));
    }

    @Test
    void a_reason_is_not_endless() {
        assertEquals(1, refused(HEADER + row("reason", "a".repeat(201))).size());
        assertEquals(1, read(HEADER + row("reason", "a".repeat(200))).size());
    }

    @Test
    void a_table_is_not_endless() {
        StringBuilder tooManyRules = new StringBuilder(HEADER);

        for (int i = 0; i <= MatrixReader.MOST_RULES; i++) {
            tooManyRules.append("R").append(i).append(GOOD.substring(2)).append('\n');
        }

        assertEquals(1, refused(tooManyRules.toString()).size());
        assertEquals(1, refused(HEADER + "x".repeat(MatrixReader.LONGEST_TABLE)).size());
    }

    private static String row(String column, String cell) {
        String[] cells = "R2,food,is,none,,,,food,30,20,Because".split(",");

        cells[Column.HEADER.indexOf(column)] =
                (cell == null) ? "" : '"' + cell.replace("\"", "\"\"") + '"';

        return String.join(",", cells);
    }

    private static List<MatrixRow> read(String csv) {
        return new MatrixReader(VOCABULARY).read(csv);
    }

    private static List<MatrixProblem> refused(String csv) {
        return assertThrows(MatrixRefusedException.class, () -> read(csv)).problems();
    }
}
