package org.sena.directory.exchange.file.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of a file. */
public final class SourceRow {

    private final int number;
    private final List<String> cells;
    private final Set<Integer> formulas;

    /**
     * @param number as spreadsheets count, from 1
     * @param cells as text, blanks at their ends removed
     * @param formulas columns, from 0, whose cell is the last result of a formula
     */
    public SourceRow(int number, List<String> cells, Set<Integer> formulas) {
        this.number = number;
        this.cells =
                cells.stream()
                        .map(cell -> cell == null ? "" : cell.strip())
                        .collect(Collectors.toUnmodifiableList());
        this.formulas = Set.copyOf(formulas);
    }

    public int number() {
        return number;
    }

    public List<String> cells() {
        return cells;
    }

    public Set<Integer> formulas() {
        return formulas;
    }

    /** The cell of the column, from 0; empty beyond the end of the row. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
