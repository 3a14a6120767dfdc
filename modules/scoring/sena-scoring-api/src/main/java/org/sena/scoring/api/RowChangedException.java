package org.sena.scoring.api;

/** Somebody else changed or removed the row since it was read. Nothing was stored. */
public class RowChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;

    public RowChangedException(int row) {
        super("Row " + row + " was changed by somebody else; read it again");
        this.row = row;
    }

    public int row() {
        return row;
    }
}
