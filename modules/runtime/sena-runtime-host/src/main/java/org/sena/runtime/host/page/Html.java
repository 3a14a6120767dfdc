package org.sena.runtime.host.page;

/** Markup under construction; whatever is text goes through {@link #text}. */
final class Html {

    private final StringBuilder out;

    Html(int size) {
        out = new StringBuilder(size);
    }

    /** Adds markup as it is: only from this program or from a portlet, never from a person. */
    Html raw(CharSequence markup) {
        out.append(markup);

        return this;
    }

    /** Adds text, safe between tags and in quoted attributes. */
    Html text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);

            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&#34;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }

        return this;
    }

    /** Adds {@code name="value"}, with a space before it. */
    Html attribute(String name, CharSequence value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');

        return this;
    }

    CharSequence markup() {
        return out;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
