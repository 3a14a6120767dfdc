package org.sena.directory.list;

import java.util.ArrayList;
import java.util.List;

/** Headings and lines, as plain text and as simple HTML that say the same. */
public final class Letter {

    private final List<String> text = new ArrayList<>();
    private final List<String> html = new ArrayList<>();

    /** The title above everything. */
    public Letter title(String title) {
        text.add(title);
        html.add("<h1>" + escaped(title) + "</h1>");

        return this;
    }

    /** A heading within. */
    public Letter heading(String heading) {
        text.add(heading + ":");
        html.add("<h2>" + escaped(heading) + "</h2>");

        return this;
    }

    public Letter paragraph(String paragraph) {
        text.add(paragraph);
        html.add("<p>" + escaped(paragraph) + "</p>");

        return this;
    }

    /**
     * Something with a name and lines about it.
     *
     * @param lines empty ones are left out
     */
    public Letter entry(String name, List<String> lines) {
        List<String> said = new ArrayList<>(lines);

        said.removeIf(String::isBlank);
        text.add(said.isEmpty() ? name : name + "\n" + String.join("\n", said));

        StringBuilder entry = new StringBuilder("<p><strong>" + escaped(name) + "</strong>");

        said.forEach(line -> entry.append("<br>").append(escaped(line)));
        html.add(entry.append("</p>").toString());

        return this;
    }

    /** Plain text, paragraphs by blank lines. */
    public String text() {
        return String.join("\n\n", text) + "\n";
    }

    /**
     * A whole page without styles, images or anything that is fetched.
     *
     * @param language BCP 47 tag
     */
    public String html(String language) {
        return "<!DOCTYPE html>\n<html lang=\""
                + escaped(language)
                + "\"><head><meta charset=\"UTF-8\"></head><body>\n"
                + String.join("\n", html)
                + "\n</body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
