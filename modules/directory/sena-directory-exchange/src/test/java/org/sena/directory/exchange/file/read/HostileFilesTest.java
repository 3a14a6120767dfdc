package org.sena.directory.exchange.file.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.exchange.file.map.FieldNames;

/** Files that somebody made by mistake or on purpose, each made here. */
class HostileFilesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "services.csv, '', file.empty",
        "services.xlsx, 'name,url', file.text-called-workbook",
        "services.xlsm, 'PK\u0003\u0004', file.macros",
        "services.pdf, '%PDF-1.7', file.unknown-kind",
        "services.csv, '%PDF-1.7', file.unknown-kind",
        "services.exe, 'MZ', file.unknown-kind",
        "services.csv, 'PK\u0003\u0004', file.workbook-called-text",
        "services.xlsx, 'PK\u0003\u0004', file.damaged",
    })
    void a_file_that_is_not_what_it_says_is_refused(String name, String content, String code)
            throws Exception {
        assertEquals(code, refusal(name, content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void an_old_workbook_or_one_with_a_password_is_refused() throws Exception {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4};

        assertEquals("file.old-workbook", refusal("services.xls", ole));
        assertEquals("file.old-workbook", refusal("services.xlsx", ole));
    }

    @Test
    void a_quote_that_is_never_closed_names_its_row() throws Exception {
        Path file = file("services.csv", "name,about\nA,b\nC,\"never closed\nD,e\n".getBytes());
        FileRefusedException refused =
                assertThrows(FileRefusedException.class, () -> rows(file, layout(file)));

        assertEquals("file.quotes", refused.code());
        assertTrue(refused.getMessage().contains("row 3"), refused.getMessage());
    }

    @Test
    void a_quote_that_swallows_a_large_file_is_stopped_early() throws Exception {
        StringBuilder text = new StringBuilder("name,about\nA,b\nC,\"never closed\n");

        while (text.length() < 5_000_000) {
            text.append("D,e\n");
        }

        Path file = file("services.csv", text.toString().getBytes());
        FileRefusedException refused =
                assertThrows(FileRefusedException.class, () -> rows(file, layout(file)));

        assertEquals("file.long-row", refused.code());
        assertTrue(refused.getMessage().contains("Row 3"), refused.getMessage());
    }

    @Test
    void wrong_bytes_and_nul_are_seen_in_their_cells() throws Exception {
        byte[] text =
                "name,about\nCafé é,ö\nBad x,b\nNul,a\u0000b\n".getBytes(StandardCharsets.UTF_8);

        text[indexOf(text, (byte) 'x')] = (byte) 0xE9;

        Path file = file("services.csv", text);
        List<SourceRow> rows = rows(file, layout(file));

        assertEquals("UTF-8", layout(file).charset());
        assertEquals("Café é", rows.get(1).cell(0));
        assertEquals("Bad \uFFFD", rows.get(2).cell(0));
        assertEquals("a\u0000b", rows.get(3).cell(1));
    }

    @Test
    void windows_1252_is_recognised() throws Exception {
        Path file =
                file("services.csv", "name;about\nCafé;“quoted” – £5\n".getBytes("windows-1252"));

        assertEquals("windows-1252", layout(file).charset());
        assertEquals(";", layout(file).separator());
        assertEquals("“quoted” – £5", rows(file, layout(file)).get(1).cell(1));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_first_name(String charset) throws Exception {
        Path file = file("services.csv", "\uFEFFname\tabout\nCafé\tx\n".getBytes(charset));

        assertEquals(charset, layout(file).charset());
        assertEquals(List.of("name", "about"), rows(file, layout(file)).get(0).cells());
        assertEquals("Café", rows(file, layout(file)).get(1).cell(0));
    }

    @Test
    void a_million_rows_pass_in_constant_memory() throws Exception {
        Path file = folder.resolve("million.csv");

        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("name,organisation,postcode\n".getBytes());

            for (int row = 0; row < 1_000_000; row++) {
                out.write(("Service " + row + ",Organisation,PE29 3TN\n").getBytes());
            }
        }

        int[] count = new int[1];

        SourceFiles.open(file, layout(file))
                .read(
                        row -> {
                            count[0]++;

                            return true;
                        });

        assertEquals(1_000_001, count[0]);
    }

    @Test
    void a_workbook_of_many_rows_is_left_after_as_many_as_are_wanted() throws Exception {
        Path file = folder.resolve("many.xlsx");

        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Services");

            for (int row = 0; row < 150_000; row++) {
                sheet.value(row, 0, "Service " + row);

                if (row % 1_000 == 999) {
                    sheet.flush();
                }
            }
        }

        int[] count = new int[1];

        SourceFiles.open(file, layout(file)).read(row -> ++count[0] < 100_001);
        assertEquals(100_001, count[0]);
    }

    @Test
    void formulas_are_their_last_result_and_noted() throws Exception {
        Path file = folder.resolve("formulas.xlsx");

        workbook(
                file,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"http://x\")</f>"
                        + "<v>Lunch club</v></c></row>",
                "");

        SourceRow row = rows(file, layout(file)).get(1);

        assertEquals("Lunch club", row.cell(0));
        assertEquals(Set.of(0), row.formulas());
    }

    @Test
    void dates_times_and_numbers_of_a_workbook_become_the_text_of_a_csv() throws Exception {
        Path file = folder.resolve("types.xlsx");

        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Services");

            sheet.value(0, 0, "name");
            sheet.value(1, 0, java.time.LocalDate.of(2026, 12, 31));
            sheet.style(1, 0).format("dd/mm/yyyy").set();
            sheet.value(1, 1, 0.395833333333);
            sheet.style(1, 1).format("hh:mm").set();
            sheet.value(1, 2, 18);
            sheet.value(1, 3, 0.1 + 0.2);
            sheet.value(1, 4, true);
            sheet.value(1, 5, "007");
        }

        assertEquals(
                List.of("2026-12-31", "09:30", "18", "0.3", "yes", "007"),
                rows(file, layout(file)).get(1).cells());
    }

    @Test
    void a_workbook_that_grows_beyond_measure_is_refused() throws Exception {
        Path file = folder.resolve("bomb.xlsx");

        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));

            byte[] blanks = new byte[1 << 20];

            for (int megabyte = 0; megabyte < 700; megabyte++) {
                zip.write(blanks);
            }
        }

        assertTrue(Files.size(file) < 1_000_000);
        assertEquals("file.bomb", refusal(file));
    }

    @Test
    void entities_are_refused_before_anything_reads_them() throws Exception {
        Path file = folder.resolve("entities.xlsx");

        workbook(
                file,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");

        assertEquals("file.entities", refusal(file));
    }

    @Test
    void a_workbook_with_macros_is_refused_whatever_it_is_called() throws Exception {
        Path file = folder.resolve("macros.xlsx");

        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
        }

        assertEquals("file.macros", refusal(file));
    }

    @Test
    void a_packed_folder_that_is_no_workbook_is_refused() throws Exception {
        Path file = folder.resolve("letter.xlsx");

        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "word/document.xml", "<document/>");
        }

        assertEquals("file.no-workbook", refusal(file));
    }

    @Test
    void a_damaged_workbook_is_refused() throws Exception {
        Path file = folder.resolve("damaged.xlsx");

        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook".getBytes());
        }

        assertEquals("file.damaged", refusal(file));
    }

    @Test
    void a_sheet_that_stops_being_xml_is_refused() throws Exception {
        Path file = folder.resolve("formula.xlsx");

        workbook(file, "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A1&B1</f></c></row>", "");

        assertEquals("file.damaged", refusal(file));
    }

    @Test
    void a_cell_beyond_all_columns_is_refused_before_anybody_makes_room_for_it() throws Exception {
        Path file = folder.resolve("far.xlsx");

        workbook(file, "<row r=\"1\"><c r=\"AAAAAAA1\"><v>1</v></c></row>", "");

        assertEquals("file.damaged", refusal(file));
    }

    @Test
    void a_workbook_without_its_relations_is_refused() throws Exception {
        Path file = folder.resolve("lost.xlsx");

        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "xl/workbook.xml", "<workbook/>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship/></Relationships>");
        }

        assertEquals("file.damaged", refusal(file));
    }

    @Test
    void too_many_columns_are_refused() throws Exception {
        Path file = file("services.csv", ("a,".repeat(400) + "\n").getBytes());
        FileRefusedException refused =
                assertThrows(FileRefusedException.class, () -> rows(file, layout(file)));

        assertEquals("file.columns", refused.code());
    }

    @Test
    void the_header_is_the_row_with_known_names() throws Exception {
        Path file =
                file(
                        "services.csv",
                        "Our services 2026,,\n,,\nName,Organisation,Postcode\nA,B,PE29 3TN\n"
                                .getBytes());

        assertEquals(3, layout(file).headerRow());
        assertEquals(
                List.of("Name", "Name (2)", "Column C"),
                HeaderRow.unique(List.of("Name", "Name", "")));
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA"),
                List.of(
                        HeaderRow.letter(0),
                        HeaderRow.letter(25),
                        HeaderRow.letter(26),
                        HeaderRow.letter(51),
                        HeaderRow.letter(52)));
    }

    private String refusal(String name, byte[] content) throws IOException {
        return refusal(file(name, content));
    }

    private static String refusal(Path file) {
        return assertThrows(FileRefusedException.class, () -> layout(file)).code();
    }

    private static FileLayout layout(Path file) throws FileRefusedException, IOException {
        return SourceFiles.layout(file, file.getFileName().toString(), FieldNames::isName);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static List<SourceRow> rows(Path file, FileLayout layout)
            throws FileRefusedException, IOException {
        List<SourceRow> rows = new ArrayList<>();

        SourceFiles.open(file, layout).read(rows::add);

        return rows;
    }

    private static int indexOf(byte[] text, byte unit) {
        int index = 0;

        while (text[index] != unit) {
            index++;
        }

        return index;
    }

    /** A workbook of one sheet, written by hand. */
    private static void workbook(Path file, String rows, String prolog) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "</Types>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"Services\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "</Relationships>");
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<?xml version=\"1.0\"?>"
                            + prolog
                            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + rows
                            + "</sheetData></worksheet>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
