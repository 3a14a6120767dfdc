package org.sena.needs.desk.questionnaires;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixUseTest {

    private static final String HEAD =
            "rule,question,operator,value,question 2,operator 2,value 2,need,urgency,intensity,"
                    + "reason\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R1,heats-with,is,oil,,,,heating,5,5,Why | ''",
                "R1,age,between,18..64,safe,is not,no,heating,5,5,Why | ''",
                "R1,heats-with,is,coal,,,,heating,5,5,Why | Rule R1: there is no answer “coal” to"
                        + " “heats-with”.",
                "R1,age,at least,18,fuel,is,oil,heating,5,5,Why | Rule R1: there is no question"
                        + " “fuel”.",
                "R1,safe,is,no,heats-with,is not,coal,heating,5,5,Why | Rule R1: there is no"
                        + " answer “coal” to “heats-with”.",
            })
    void a_rule_that_looks_at_what_is_not_there_is_named(String row, String warning) {
        assertEquals(
                warning.isEmpty() ? List.of() : List.of(warning),
                MatrixUse.warnings(Guide.example(), HEAD + row, Guide.texts()));
    }

    @Test
    void a_table_that_a_spreadsheet_saved_is_read() {
        assertEquals(
                List.of("Rule R1: there is no question “fuel”."),
                MatrixUse.warnings(
                        Guide.example(),
                        "\uFEFF" + HEAD + "R1,fuel,is,oil,,,,heating,5,5,\"Why, oh why\"\r\n",
                        Guide.texts()));
    }
}
