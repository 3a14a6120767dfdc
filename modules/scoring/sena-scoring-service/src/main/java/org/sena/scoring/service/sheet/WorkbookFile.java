package org.sena.scoring.service.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook. Every cell is a text or a whole number, whatever it begins with. */
public final class WorkbookFile {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
    private static final double[] WIDTHS = {12, 24, 12, 24, 24, 12, 24, 24, 10, 10, 70};

    private WorkbookFile() {}

    /** One sheet, with the header in sight however far one reads. */
    public static byte[] of(List<List<String>> rows) {
        return of(workbook -> matrix(workbook, rows));
    }

    /** The sheet that is looked for when a workbook is handed in. */
    static void matrix(Workbook workbook, List<List<String>> rows) {
        sheet(workbook, WorkbookTable.SHEET, rows, WIDTHS);
    }

    static byte[] of(Sheets sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (Workbook workbook = new Workbook(out, "SENA", "1.0")) {
            sheets.write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook can always be written to memory", e);
        }

        return out.toByteArray();
    }

    static void sheet(Workbook workbook, String name, List<List<String>> rows, double... widths) {
        Worksheet sheet = workbook.newWorksheet(name);

        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                write(sheet, row, column, rows.get(row).get(column));
            }
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }

        sheet.range(0, 0, 0, widths.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (NUMBER.matcher(cell).matches()) {
            sheet.value(row, column, Integer.valueOf(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }

    /** What a workbook is made of. */
    interface Sheets {

        void write(Workbook workbook);
    }
}
