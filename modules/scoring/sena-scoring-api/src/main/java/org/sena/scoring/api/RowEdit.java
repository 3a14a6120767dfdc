package org.sena.scoring.api;

import java.util.List;
import org.immutables.value.Value;

/** What becomes of one row of a draft. */
@Value.Immutable(builder = false)
public interface RowEdit {

    /** The row as it was read; 0 for a new one. */
    @Value.Parameter
    int row();

    /** {@link MatrixLine#mark()} as it was read; empty for a new row. */
    @Value.Parameter
    String mark();

    /** The new cells, as many as there are columns; none to take the row out. */
    @Value.Parameter
    List<String> cells();

    static RowEdit add(List<String> cells) {
        return ImmutableRowEdit.of(0, "", cells);
    }

    static RowEdit change(MatrixLine line, List<String> cells) {
        return ImmutableRowEdit.of(line.row(), line.mark(), cells);
    }

    static RowEdit change(int row, String mark, List<String> cells) {
        return ImmutableRowEdit.of(row, mark, cells);
    }

    static RowEdit remove(int row, String mark) {
        return ImmutableRowEdit.of(row, mark, List.of());
    }
}
