package org.sena.scoring.api;

import java.util.List;
import org.immutables.value.Value;

/** One rule of a table, word for word; it may hold mistakes. */
@Value.Immutable
public interface MatrixLine {

    /** Row as a spreadsheet numbers it: the header is row 1. */
    int row();

    /** Exactly as many as {@link MatrixTable#COLUMNS}; empty cells are empty texts. */
    List<String> cells();

    /** Changes with every change of the row; tells whether a row is still the one that was read. */
    String mark();

    default String cell(String column) {
        return cells().get(MatrixTable.COLUMNS.indexOf(column));
    }
}
