package org.sena.directory.desk.start;

/** So many things of one kind that somebody should look at. */
public final class Waiting {

    private final long count;
    private final String text;
    private final String url;

    Waiting(long count, String text, String url) {
        this.count = count;
        this.text = text;
        this.url = url;
    }

    public long count() {
        return count;
    }

    public String text() {
        return text;
    }

    public String url() {
        return url;
    }
}
