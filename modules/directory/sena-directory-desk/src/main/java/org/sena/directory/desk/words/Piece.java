package org.sena.directory.desk.words;

/** A run of words that is the same in both versions, or is only in this one. */
public final class Piece {

    private final String text;
    private final boolean marked;

    Piece(String text, boolean marked) {
        this.text = text;
        this.marked = marked;
    }

    public String text() {
        return text;
    }

    /** True when the other version does not have it. */
    public boolean isMarked() {
        return marked;
    }

    @Override
    public String toString() {
        return marked ? "[" + text + "]" : text;
    }
}
