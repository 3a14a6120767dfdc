package org.sena.web.kit.view;

import java.util.ArrayList;
import java.util.List;

/** A table of rows; the first cell of a row is its heading. On a narrow screen a row is a list. */
public final class Table {

    private final String caption;
    private final List<String> headings;
    private final List<List<Cell>> rows = new ArrayList<>();

    private Table(String caption, List<String> headings) {
        this.caption = caption;
        this.headings = headings;
    }

    public static Table of(String caption, String... headings) {
        return new Table(caption, List.of(headings));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException when there are not as many cells as headings
     */
    public Table row(Cell... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells below " + headings.size() + " headings");
        }

        rows.add(List.of(cells));

        return this;
    }

    public String caption() {
        return caption;
    }

    public List<String> headings() {
        return headings;
    }

    public List<List<Cell>> rows() {
        return List.copyOf(rows);
    }
}
