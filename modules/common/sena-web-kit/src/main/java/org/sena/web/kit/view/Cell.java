package org.sena.web.kit.view;

/** One cell of a {@link Table}: a text, a link or a tag. */
public final class Cell {

    private final String text;
    private final String url;
    private final Tone tone;

    private Cell(String text, String url, Tone tone) {
        this.text = text;
        this.url = url;
        this.tone = tone;
    }

    public static Cell text(String text) {
        return new Cell(text, "", null);
    }

    public static Cell link(String text, String url) {
        return new Cell(text, url, null);
    }

    public static Cell tag(String text, Tone tone) {
        return new Cell(text, "", tone);
    }

    public String text() {
        return text;
    }

    /** Empty when it is no link. */
    public String url() {
        return url;
    }

    public boolean isTag() {
        return tone != null;
    }

    /** Of a tag only. */
    public Tone tone() {
        return tone;
    }
}
