package org.sena.directory.search.text;

import java.util.Objects;

/** A word as it was written, in lower case and without accents, and its stem. */
public final class Word {

    private final String written;
    private final String stem;

    Word(String written, String stem) {
        this.written = written;
        this.stem = stem;
    }

    public String written() {
        return written;
    }

    public String stem() {
        return stem;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word && written.equals(((Word) other).written);
    }

    @Override
    public int hashCode() {
        return Objects.hash(written);
    }

    @Override
    public String toString() {
        return written;
    }
}
