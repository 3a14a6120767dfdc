package org.sena.directory.exchange.file.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a parser that swallows the rest of a file because a quote is never closed. */
final class RowMeter extends FilterReader {

    private static final int LONGEST_ROW = 1_000_000;

    private int length;

    RowMeter(Reader in) {
        super(in);
    }

    void rowEnds() {
        length = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);

        return in.read();
    }

    @Override
    public int read(char[] buffer, int from, int most) throws IOException {
        int read = in.read(buffer, from, most);

        count(Math.max(0, read));

        return read;
    }

    private void count(int read) throws TooLongException {
        length += read;

        if (length > LONGEST_ROW) {
            throw new TooLongException();
        }
    }

    /** A row is longer than any row. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
