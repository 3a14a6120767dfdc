package org.sena.web.kit;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;

/**
 * Where a view writes to: text and attributes are escaped in one pass, and a link leads nowhere but
 * to a page, a mail or a phone. Scripts, styles and event handlers take no data at all.
 */
final class HtmlOutput implements HtmlTemplateOutput {

    private static final Set<String> URL_ATTRIBUTES =
            Set.of("action", "cite", "data", "formaction", "href", "poster", "src");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final StringBuilder buffer = new StringBuilder(8192);
    private String tag;
    private String attribute;

    @Override
    public Writer getWriter() {
        return new Writer() {
            @Override
            public void write(char[] characters, int from, int length) {
                buffer.append(characters, from, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        tag = tagName;
        attribute = attributeName;
    }

    @Override
    public void writeContent(String markup) {
        buffer.append(markup);
    }

    @Override
    public void writeUserContent(String text) {
        if (text == null) {
            return;
        }

        if (runs()) {
            throw new IllegalStateException("No data is written into " + tag + " " + attribute);
        }

        if (attribute != null && beginsUrl() && !isSafeUrl(text)) {
            buffer.append('#');
        } else {
            escape(text);
        }
    }

    @Override
    public void writeUserContent(Content content) {
        if (content == null) {
            return;
        }

        String outerTag = tag;
        String outerAttribute = attribute;

        if (outerAttribute == null) {
            content.writeTo(this);
            setContext(outerTag, null);
        } else {
            HtmlOutput inner = new HtmlOutput();

            content.writeTo(inner);
            writeUserContent(inner.toString());
        }
    }

    void copyTo(Writer target) throws IOException {
        target.append(buffer);
    }

    @Override
    public String toString() {
        return buffer.toString();
    }

    /** True where a browser would run what is written. */
    private boolean runs() {
        return attribute == null
                ? "script".equals(tag) || "style".equals(tag)
                : attribute.startsWith("on") || attribute.equals("style");
    }

    private boolean beginsUrl() {
        int length = buffer.length();

        return URL_ATTRIBUTES.contains(attribute)
                && length > 0
                && (buffer.charAt(length - 1) == '"' || buffer.charAt(length - 1) == '\'');
    }

    /** Relative, or of a scheme that runs nothing. */
    static boolean isSafeUrl(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);

            if (c == ':') {
                return SCHEMES.contains(url.substring(0, i).toLowerCase(Locale.ROOT));
            }

            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
        }

        return true;
    }

    private void escape(String text) {
        int from = 0;

        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));

            if (entity != null) {
                buffer.append(text, from, i).append(entity);
                from = i + 1;
            }
        }

        buffer.append(text, from, text.length());
    }

    private static String entity(char c) {
        switch (c) {
            case '&':
                return "&amp;";
            case '<':
                return "&lt;";
            case '>':
                return "&gt;";
            case '"':
                return "&#34;";
            case '\'':
                return "&#39;";
            default:
                return null;
        }
    }
}
