package org.sena.scoring.service.sheet;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.scoring.api.ImmutableAsked;
import org.sena.scoring.api.ImmutableMatrixGuide;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.TableFormat;
import org.sena.scoring.api.Vocabulary;
import org.sena.scoring.service.matrix.CsvTable;
import org.sena.scoring.service.matrix.MatrixReader;

/** Workbooks that people hand in, by mistake or on purpose, each made here. */
class WorkbookTableTest {

    private static final List<String> RULE =
            List.of("R1", "food", "is", "none", "", "", "", "food", "30", "-5", "Because");

    private static final Vocabulary VOCABULARY =
            ImmutableVocabulary.builder()
                    .putOptions("food", Set.of("none", "some"))
                    .addNumbers("age")
                    .addNeeds("food")
                    .build();

    @Test
    void what_is_written_is_read_again() {
        List<List<String>> rows = List.of(MatrixTable.COLUMNS, RULE);
        TableFile file = TableFile.read("matrix.xlsx", WorkbookFile.of(rows));

        assertEquals(TableFormat.XLSX, file.format());
        assertEquals(rows, CsvTable.stored(file.csv()));
    }

    @Test
    void rows_have_the_numbers_they_have_in_the_spreadsheet() {
        byte[] file =
                table(
                        sheet -> {
                            row(sheet, 4, RULE);
                            sheet.value(4, 7, "pets");
                        });

        assertEquals(List.of("5 need"), problems(file));
    }

    @Test
    void the_sheet_called_matrix_is_read_before_the_first() {
        byte[] file =
                workbook(
                        workbook -> {
                            workbook.newWorksheet("Notes").value(0, 0, "Anything");
                            header(workbook.newWorksheet("Matrix"));
                        });

        assertEquals(
                List.of(MatrixTable.COLUMNS),
                CsvTable.stored(TableFile.read("matrix.xlsx", file).csv()));
    }

    @Test
    void cells_that_are_no_data_are_refused_where_they_stand() {
        byte[] file =
                table(
                        sheet -> {
                            row(sheet, 1, RULE);
                            sheet.formula(1, 8, "15+15");
                            row(sheet, 2, RULE);
                            sheet.value(2, 0, "R2");
                            sheet.value(2, 3, LocalDate.of(2026, 11, 21));
                            sheet.style(2, 3).format("dd/mm/yyyy").set();
                            row(sheet, 3, RULE);
                            sheet.value(3, 0, "R3");
                            sheet.value(3, 3, true);
                            row(sheet, 4, RULE);
                            sheet.value(4, 0, "R4");
                            sheet.value(4, 8, 1.5);
                            row(sheet, 5, RULE);
                            sheet.value(5, 0, "R5");
                            sheet.value(5, 10, "=HYPERLINK(\"http://x\")");
                            row(sheet, 6, RULE);
                            sheet.value(6, 0, "R6");
                            sheet.formula(6, 10, "new java.io.File(\"x\").mkdir()");
                        });

        assertEquals(
                List.of("2 urgency", "3 value", "4 value", "5 urgency", "6 reason", "7 reason"),
                problems(file));
        assertTrue(message(file, 0).startsWith("This is a formula"));
        assertTrue(message(file, 1).startsWith("This is a date"));
        assertTrue(message(file, 2).startsWith("This is true or false"));
        assertTrue(message(file, 3).startsWith("Points are a whole number"));
    }

    @Test
    void an_error_that_the_spreadsheet_shows_is_refused() throws IOException {
        byte[] file = byHand("<c r=\"A2\" t=\"e\"><v>#REF!</v></c>", Map.of());

        assertTrue(message(file, 0).startsWith("The spreadsheet shows an error"));
    }

    @Test
    void merged_cells_hidden_rows_columns_and_sheets_are_refused_where_they_are() {
        assertEquals("3 need", refused(table(sheet -> sheet.range(2, 7, 3, 8).merge())));
        assertEquals(
                "4 ",
                refused(
                        table(
                                sheet -> {
                                    row(sheet, 3, RULE);
                                    sheet.hideRow(3);
                                })));
        assertEquals("1 value", refused(table(sheet -> sheet.hideColumn(3))));
        assertEquals(
                "1 ",
                refused(
                        workbook(
                                workbook -> {
                                    header(workbook.newWorksheet("Matrix"));
                                    workbook.newWorksheet("More")
                                            .setVisibilityState(VisibilityState.HIDDEN);
                                })));
    }

    @Test
    void what_stands_beside_the_table_is_refused() {
        assertEquals("2 L", refused(table(sheet -> sheet.value(1, 11, "By the way"))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "xl/vbaProject.bin, carries macros",
        "xl/externalLinks/externalLink1.xml, takes values from other files",
        "xl/connections.xml, takes values from other files",
        "xl/embeddings/oleObject1.bin, has other files in it",
    })
    void a_workbook_that_holds_more_than_cells_is_refused(String part, String words)
            throws IOException {
        assertTrue(refusal(byHand("", Map.of(part, "x"))).message().contains(words));
    }

    @Test
    void entities_are_refused_before_anything_reads_them() throws IOException {
        byte[] file =
                byHand(
                        "",
                        Map.of(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst/>"));

        assertTrue(refusal(file).message().contains("entities"));
    }

    @Test
    void a_workbook_that_grows_beyond_measure_is_refused() throws IOException {
        byte[] file = byHand("", Map.of("xl/media/image.bin", "0".repeat(61 << 20)));

        assertTrue(file.length < 1 << 20);
        assertTrue(refusal(file).message().contains("far larger inside"));
    }

    @Test
    void a_packed_folder_that_is_no_workbook_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "word/document.xml", "<document/>");
        }

        assertTrue(refusal(out.toByteArray()).message().contains("no workbook"));
    }

    @Test
    void a_cell_beyond_all_columns_is_refused_before_anybody_makes_room_for_it()
            throws IOException {
        byte[] file = byHand("<c r=\"AAAAAAA2\"><v>1</v></c>", Map.of());

        assertTrue(refusal(file).message().contains("damaged"));
    }

    @Test
    void a_workbook_without_its_relations_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "xl/workbook.xml", "<workbook/>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship/></Relationships>");
        }

        assertTrue(refusal(out.toByteArray()).message().contains("damaged"));
    }

    @Test
    void the_template_is_a_table_without_mistakes() {
        Template template =
                new Template(
                        ImmutableMatrixGuide.builder()
                                .addQuestions(
                                        ImmutableAsked.builder()
                                                .id("food")
                                                .text("Do you have food?")
                                                .putOptions("none", "None")
                                                .build())
                                .addQuestions(
                                        ImmutableAsked.builder().id("age").text("Age?").build())
                                .putNeeds("food", "Getting food")
                                .build());

        assertEquals(List.of(), problems(template.workbook()));
        assertEquals(3, CsvTable.rules(template.table()));
        assertEquals(
                template.table(),
                CsvTable.stored(TableFile.read("t.csv", SafeCsv.of(template.table())).csv()));
    }

    private static List<String> problems(byte[] file) {
        return found(file).stream().map(p -> p.row() + " " + p.column()).collect(toList());
    }

    private static String message(byte[] file, int index) {
        return found(file).get(index).message();
    }

    private static List<MatrixProblem> found(byte[] file) {
        return new MatrixReader(VOCABULARY).problems(TableFile.read("m.xlsx", file).csv());
    }

    private static String refused(byte[] file) {
        return refusal(file).row() + " " + refusal(file).column();
    }

    private static MatrixProblem refusal(byte[] file) {
        return assertThrows(MatrixRefusedException.class, () -> TableFile.read("matrix.xlsx", file))
                .problems()
                .get(0);
    }

    private static byte[] table(Consumer<Worksheet> more) {
        return workbook(
                workbook -> {
                    Worksheet sheet = workbook.newWorksheet("Sheet1");

                    header(sheet);
                    more.accept(sheet);
                });
    }

    private static byte[] workbook(Consumer<Workbook> more) {
        return WorkbookFile.of(more::accept);
    }

    private static void header(Worksheet sheet) {
        row(sheet, 0, MatrixTable.COLUMNS);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }

    /**
     * A workbook written by hand: the header, one row, and parts that no writer of tables makes.
     */
    private static byte[] byHand(String row, Map<String, String> parts) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        StringBuilder header = new StringBuilder();

        for (int i = 0; i < MatrixTable.COLUMNS.size(); i++) {
            header.append("<c r=\"").append((char) ('A' + i)).append("1\" t=\"inlineStr\"><is><t>");
            header.append(MatrixTable.COLUMNS.get(i)).append("</t></is></c>");
        }

        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "</Types>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    ("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations)
                            + "\"><sheets><sheet name=\"Matrix\" sheetId=\"1\" r:id=\"rId1\"/>"
                            + "</sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            + ("relationships\"><Relationship Id=\"rId1\" Type=\"" + relations)
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    ("<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\">" + header)
                            + ("</row><row r=\"2\">" + row + "</row></sheetData></worksheet>"));

            for (Map.Entry<String, String> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        }

        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
