package org.sena.needs.web.results;

/** A text, and the language it is in where that is not the page's. */
public final class Said {

    private final String text;
    private final String language;

    private Said(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /** In the language of the page. */
    static Said of(String text) {
        return new Said(text, null);
    }

    /** Not translated, so in English. */
    static Said inEnglish(String text) {
        return new Said(text, "en");
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** BCP 47 tag for {@code lang}; null, so left out, in the page's language. */
    public String language() {
        return language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said && text.equals(((Said) other).text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
