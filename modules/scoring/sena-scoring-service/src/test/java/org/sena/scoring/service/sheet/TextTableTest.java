package org.sena.scoring.service.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.TableFormat;

/** Tables as text files, as people's programs write them. */
class TextTableTest {

    private static final String TABLE =
            "rule,question,operator,value,question 2,operator 2,value 2,need,urgency,intensity,"
                    + "reason\r\nR1,food,is,none,,,,food,30,20,Caf\u00e9s cost too much\r\n";

    @Test
    void a_table_with_commas_in_utf_8_is_kept_word_for_word() {
        assertEquals(TABLE, TableFile.read("matrix.csv", TABLE.getBytes(UTF_8)).csv());
        assertEquals(TableFormat.CSV, TableFile.read("matrix.csv", TABLE.getBytes(UTF_8)).format());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_header(String charset) {
        byte[] file = ("\uFEFF" + TABLE).getBytes(Charset.forName(charset));

        assertEquals(TABLE, TableFile.read("matrix.csv", file).csv());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void semicolons_and_tabs_become_commas(String separator) {
        byte[] file = TABLE.replace(",", separator).getBytes(UTF_8);

        assertEquals(TABLE, TableFile.read("matrix.csv", file).csv());
    }

    @Test
    void another_encoding_is_told_with_its_row() {
        MatrixProblem problem = refused("matrix.csv", TABLE.getBytes(ISO_8859_1));

        assertEquals(2, problem.row());
        assertTrue(problem.message().contains("UTF-8"), problem.message());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "matrix.csv|''|The file is empty",
                "matrix.csv|%PDF-1.7 x|The columns must be exactly",
                "matrix.csv|rule,question|The columns must be exactly",
                "matrix.csv|a\u0000b|a character that no text has",
                "matrix.xls|\u00d0\u00cf\u0011\u00e0 x|an old workbook",
                "matrix.xlsm|PK\u0003\u0004 x|carries macros",
                "matrix.xlsx|PK\u0003\u0004 x|is damaged",
                "matrix.csv|PK\u0003\u0004 x|is damaged",
            })
    void what_is_no_table_is_refused(String name, String content, String words) {
        MatrixProblem problem = refused(name, content.getBytes(ISO_8859_1));

        assertTrue(problem.message().contains(words), problem.message());
    }

    @Test
    void a_quotation_mark_out_of_place_names_its_row() {
        assertEquals(3, refused("matrix.csv", (TABLE + "R2,\"food\"x,is\n").getBytes(UTF_8)).row());
    }

    @Test
    void a_file_is_not_endless() {
        byte[] file = new byte[TableFile.LARGEST + 1];

        assertTrue(refused("matrix.csv", file).message().contains("5 MB"));
    }

    @Test
    void no_cell_of_a_download_can_be_taken_for_a_formula() {
        byte[] file =
                SafeCsv.of(
                        List.of(
                                List.of(
                                        "=1+1", "+1", "-1", "@SUM(1)", "-x", "\t=1", "-99", "plain",
                                        "a=b")));

        assertEquals(
                "\uFEFF'=1+1,'+1,-1,'@SUM(1),'-x,'\t=1,-99,plain,a=b\r\n", new String(file, UTF_8));
    }

    private static MatrixProblem refused(String name, byte[] file) {
        MatrixRefusedException refused =
                assertThrows(MatrixRefusedException.class, () -> TableFile.read(name, file));

        assertEquals(1, refused.problems().size(), refused.getMessage());

        return refused.problems().get(0);
    }
}
