package org.sena.directory.desk.start;

/** A way from the first page, with a line that says what is there. */
public final class Way {

    private final String title;
    private final String text;
    private final String url;

    Way(String title, String text, String url) {
        this.title = title;
        this.text = text;
        this.url = url;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String url() {
        return url;
    }
}
