package org.sena.directory.exchange.file.cell;

import org.sena.directory.exchange.file.read.HeaderRow;

/** A cell that means something, and where it stands. */
public final class Cell {

    private static final int NOWHERE = -1;

    private final int row;
    private final int column;
    private final String header;
    private final String text;

    private Cell(int row, int column, String header, String text) {
        this.row = row;
        this.column = column;
        this.header = header;
        this.text = text;
    }

    /**
     * @param row as spreadsheets count, from 1
     * @param column from 0
     * @param header its unique name
     */
    public static Cell of(int row, int column, String header, String text) {
        return new Cell(row, column, header, text);
    }

    /** What the mapping says where the file says nothing; also a row as a whole. */
    public static Cell ofRow(int row, String text) {
        return new Cell(row, NOWHERE, "", text);
    }

    /** Something within this cell, at the same place. */
    public Cell part(String text) {
        return new Cell(row, column, header, text);
    }

    public int row() {
        return row;
    }

    public String text() {
        return text;
    }

    boolean stands() {
        return column != NOWHERE;
    }

    String header() {
        return header;
    }

    String letter() {
        return HeaderRow.letter(column);
    }

    /** The text for a message: the beginning of a long one. */
    String quoted() {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();

        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
