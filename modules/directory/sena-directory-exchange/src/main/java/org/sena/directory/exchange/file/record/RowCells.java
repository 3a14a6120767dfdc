package org.sena.directory.exchange.file.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.exchange.file.cell.Cell;
import org.sena.directory.exchange.file.cell.Problems;
import org.sena.directory.exchange.file.cell.TextCells;
import org.sena.directory.exchange.file.read.SourceRow;

/** A row by what its cells mean. Cells that hold nothing, or nothing sound, are not there. */
final class RowCells {

    private final int number;
    private final Map<ImportField, List<Cell>> cells = new EnumMap<>(ImportField.class);

    RowCells(SourceRow row, Columns columns, Problems problems) {
        number = row.number();

        columns.fields()
                .forEach(
                        (column, field) -> {
                            String text = row.cell(column);
                            Cell cell = Cell.of(number, column, columns.header(column), text);

                            if (row.formulas().contains(column)) {
                                problems.warn(cell, "cell.formula", text);
                            }

                            if (!text.isEmpty()) {
                                TextCells.sound(cell, problems)
                                        .ifPresent(
                                                sound ->
                                                        cells.computeIfAbsent(
                                                                        field,
                                                                        f -> new ArrayList<>())
                                                                .add(sound));
                            }
                        });
    }

    /** Says what no cell of the row says. */
    void say(ImportField field, String text) {
        cells.computeIfAbsent(field, f -> List.of(Cell.ofRow(number, text)));
    }

    int number() {
        return number;
    }

    /** The row as a whole, for what is wrong with it. */
    Cell whole() {
        return Cell.ofRow(number, "");
    }

    List<Cell> all(ImportField field) {
        return cells.getOrDefault(field, List.of());
    }

    Optional<Cell> one(ImportField field) {
        return all(field).stream().findFirst();
    }

    /** Its text; empty when there is none. */
    String text(ImportField field) {
        return one(field).map(Cell::text).orElse("");
    }

    boolean holds(ImportField... any) {
        for (ImportField field : any) {
            if (cells.containsKey(field)) {
                return true;
            }
        }

        return false;
    }

    boolean holds(ImportField.Part part) {
        return cells.keySet().stream().anyMatch(field -> field.part() == part);
    }
}
