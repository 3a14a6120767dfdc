package org.sena.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632", "-5", "@SUM(A1)", "\t=1", "'=1", "''-1"})
    void a_cell_that_begins_like_a_formula_gets_an_apostrophe(String cell) {
        assertEquals("'" + cell, SafeCsv.safe(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Food", "5", "1-5", "'quoted'", "PE29", "a=b"})
    void every_other_cell_stays_as_it_is(String cell) {
        assertEquals(cell, SafeCsv.safe(cell));
    }

    @Test
    void a_row_is_quoted_where_it_must_be_and_ends_as_spreadsheets_like_it() throws IOException {
        StringWriter text = new StringWriter();
        SafeCsv csv = new SafeCsv(text);

        csv.row(List.of("a, b", "say \"hello\"", "=1"));
        csv.flush();

        assertEquals("\uFEFF\"a, b\",\"say \"\"hello\"\"\",'=1\r\n", text.toString());
    }
}
