package org.sena.scoring.service.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.service.matrix.CsvTable;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.matrix.Problems;

/**
 * A table in a workbook: the sheet named "Matrix", or the first. Read row by row; a formula, date
 * or error comes as marked text that is refused when the table is checked.
 */
final class WorkbookTable {

    /** The sheet that is looked for. */
    static final String SHEET = "Matrix";

    private WorkbookTable() {}

    /** CSV with commas; empty when a problem was found. */
    static String read(byte[] file, Problems problems) {
        WorkbookGuard.problem(file).ifPresent(message -> problems.add(1, "", message));

        if (problems.any()) {
            return "";
        }

        try (ReadableWorkbook workbook = open(file)) {
            Sheet sheet = sheet(workbook, problems);

            SheetScan.check(file, sheet.getId(), problems);

            List<List<String>> rows = rows(sheet, problems);

            return problems.any() || !MatrixReader.isTable(rows, problems)
                    ? ""
                    : CsvTable.write(rows);
        } catch (Exception e) {
            // The reader and its XML parser throw many kinds, checked ones undeclared among them.
            problems.add(1, "", "The workbook is damaged and can't be read");

            return "";
        }
    }

    /** The name of a column, or its letters where the table has no such column. */
    static String columnName(int index) {
        if (index < MatrixTable.COLUMNS.size()) {
            return MatrixTable.COLUMNS.get(index);
        }

        StringBuilder letters = new StringBuilder();

        for (int i = index; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }

        return letters.toString();
    }

    /** A workbook need not have formats; without them its dates are numbers. */
    private static ReadableWorkbook open(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(
                    new ByteArrayInputStream(file), new ReadingOptions(true, true));
        } catch (Exception e) {
            return new ReadableWorkbook(
                    new ByteArrayInputStream(file), new ReadingOptions(false, true));
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, Problems problems) {
        List<Sheet> sheets = workbook.getSheets().collect(Collectors.toList());
        Optional<Sheet> named =
                sheets.stream().filter(s -> s.getName().equalsIgnoreCase(SHEET)).findFirst();

        for (Sheet sheet : sheets) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                problems.add(
                        1,
                        "",
                        "The sheet \"" + sheet.getName() + "\" is hidden: show it, or take it out");
            }
        }

        return named.orElse(sheets.get(0));
    }

    private static List<List<String>> rows(Sheet sheet, Problems problems) throws IOException {
        List<List<String>> rows = new ArrayList<>();

        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();

                // Rows without cells may be left out of a workbook.
                while (rows.size() < row.getRowNum() - 1 && rows.size() <= MatrixReader.MOST_ROWS) {
                    rows.add(List.of());
                }

                rows.add(cells(row, problems));

                if (rows.size() > MatrixReader.MOST_ROWS) {
                    problems.add(
                            row.getRowNum(),
                            "",
                            "The table has more than " + MatrixReader.MOST_RULES + " rules");

                    break;
                }
            }
        }
        // What a spreadsheet keeps of rows that were cleared.
        while (!rows.isEmpty() && CsvTable.isBlank(rows.get(rows.size() - 1))) {
            rows.remove(rows.size() - 1);
        }

        return rows;
    }

    private static List<String> cells(Row row, Problems problems) {
        int columns = MatrixTable.COLUMNS.size();
        List<String> cells = new ArrayList<>();

        for (int i = 0; i < columns; i++) {
            cells.add((i < row.getCellCount()) ? text(row, i) : "");
        }
        for (int i = columns; i < Math.min(row.getCellCount(), 1_000); i++) {
            if (!text(row, i).isEmpty()) {
                problems.add(
                        row.getRowNum(),
                        columnName(i),
                        "Something stands beside the table: take it out");

                break;
            }
        }

        return cells.stream().allMatch(String::isEmpty) ? List.of() : cells;
    }

    private static String text(Row row, int column) {
        String text = WorkbookCells.text(row.getCell(column));

        // No database keeps a NUL; and in a cell a line is a line.
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }
}
