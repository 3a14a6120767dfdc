package org.sena.directory.exchange.web.files;

/** The page where a file is chosen. */
public final class ChooseView {

    private final long megabytes;
    private final int rows;

    ChooseView(long megabytes, int rows) {
        this.megabytes = megabytes;
        this.rows = rows;
    }

    /** Of the largest file. */
    public String megabytes() {
        return String.valueOf(megabytes);
    }

    /** Of the longest file, as people write it: "100,000". */
    public String rows() {
        return String.format("%,d", rows);
    }
}
