package org.sena.directory.exchange.file.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.sena.directory.api.exchange.FileRefusedException;

/** Rows of a sheet. Formulas are never worked out: their last result is taken, and noted. */
final class XlsxSource implements RowSource {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    private final Path file;
    private final String sheet;

    /**
     * @param sheet its name; empty: the first
     */
    XlsxSource(Path file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** Names of the sheets that hold cells, in their order. */
    static List<String> sheets(Path file) throws FileRefusedException, IOException {
        try (ReadableWorkbook workbook = open(file)) {
            return parsed(
                    () -> workbook.getSheets().map(Sheet::getName).collect(Collectors.toList()));
        }
    }

    @Override
    public void read(Visitor visitor) throws FileRefusedException, IOException {
        try (ReadableWorkbook workbook = open(file);
                Stream<Row> rows = parsed(() -> sheet(workbook).openStream())) {
            Iterator<Row> each = rows.iterator();

            while (parsed(each::hasNext)) {
                if (!visitor.row(parsed(() -> row(each.next())))) {
                    return;
                }
            }
        }
    }

    /**
     * What a part of the workbook says. The reader and its XML parser throw exceptions of many
     * kinds at parts that are not what they should be, checked ones that they don't declare among
     * them; all of them mean the same.
     */
    private static <T> T parsed(Parsing<T> part) throws FileRefusedException {
        try {
            return part.parse();
        } catch (FileRefusedException refused) {
            throw refused;
        } catch (Exception e) { // Undeclared checked ones can be caught in no narrower way.
            throw Refusal.damaged(e);
        }
    }

    /** A workbook need not have formats; without them its dates are numbers. */
    private static ReadableWorkbook open(Path file) throws FileRefusedException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (Exception e) { // As in parsed; the second try says what is wrong.
            return parsed(() -> new ReadableWorkbook(file.toFile(), WITHOUT_FORMATS));
        }
    }

    private Sheet sheet(ReadableWorkbook workbook) throws FileRefusedException {
        return workbook.getSheets()
                .filter(one -> sheet.isEmpty() || one.getName().equals(sheet))
                .findFirst()
                .orElseThrow(() -> Refusal.of("file.no-sheet", sheet));
    }

    private static SourceRow row(Row row) throws FileRefusedException {
        List<String> cells = new ArrayList<>();
        Set<Integer> formulas = new TreeSet<>();

        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);

            if (cell != null && column >= MOST_COLUMNS && !CellText.of(cell).isEmpty()) {
                throw Refusal.of("file.columns", row.getRowNum(), MOST_COLUMNS);
            }

            if (column < MOST_COLUMNS) {
                cells.add(cell == null ? "" : CellText.of(cell));
            }

            if (cell != null && cell.getType() == CellType.FORMULA) {
                formulas.add(column);
            }
        }

        return new SourceRow(row.getRowNum(), cells, formulas);
    }

    /** Reads a part. */
    private interface Parsing<T> {

        T parse() throws FileRefusedException, IOException;
    }
}
