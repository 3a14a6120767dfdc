package org.sena.directory.exchange.file.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.exchange.file.cell.Cell;
import org.sena.directory.exchange.file.cell.Problems;
import org.sena.directory.exchange.file.cell.TextCells;
import org.sena.directory.exchange.file.read.SourceRow;

/** The rows of one service. */
final class RowGroup {

    private final Columns columns;
    private final List<RowCells> rows;
    private final Problems problems;

    RowGroup(List<SourceRow> rows, Columns columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
        this.rows =
                rows.stream()
                        .map(row -> new RowCells(row, columns, problems))
                        .collect(Collectors.toList());

        // What one of the rows says is said: the others may be silent about it.
        columns.defaults()
                .forEach(
                        (field, text) -> {
                            if (this.rows.stream().noneMatch(row -> row.holds(field))) {
                                this.rows.forEach(row -> row.say(field, text));
                            }
                        });
    }

    List<RowCells> rows() {
        return rows;
    }

    RowCells first() {
        return rows.get(0);
    }

    Problems problems() {
        return problems;
    }

    boolean says(ImportField field) {
        return columns.says(field);
    }

    boolean says(ImportField.Part part) {
        return columns.says(part);
    }

    /** What the rows say; they may leave it out, but not say different things. */
    Optional<Cell> one(ImportField field) {
        Cell said = null;

        for (RowCells row : rows) {
            Optional<Cell> cell = row.one(field);

            if (said != null && cell.filter(isOther(said)).isPresent()) {
                problems.refuse(cell.get(), "row.differs", cell.get().row(), said.row());
            }

            if (said == null) {
                said = cell.orElse(null);
            }
        }

        return Optional.ofNullable(said);
    }

    /** What the rows say, read as a value; empty without one. */
    <T> Optional<T> value(ImportField field, BiFunction<Cell, Problems, Optional<T>> reading) {
        return one(field).flatMap(cell -> reading.apply(cell, problems));
    }

    Optional<String> line(ImportField field, int most) {
        return value(field, (cell, p) -> TextCells.line(cell, most, p));
    }

    /** Every different thing that the rows say. */
    List<Cell> all(ImportField field) {
        List<Cell> all = new ArrayList<>();

        for (RowCells row : rows) {
            for (Cell cell : row.all(field)) {
                if (all.stream().noneMatch(other -> other.text().equals(cell.text()))) {
                    all.add(cell);
                }
            }
        }

        return all;
    }

    private static Predicate<Cell> isOther(Cell said) {
        return cell -> !cell.text().equals(said.text());
    }
}
