package org.sena.privacy.web.mydata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sena.privacy.api.subject.Disclosure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;

/**
 * All that is kept about a person, as one page that any browser shows and prints, without anything
 * from elsewhere. The records speak English, whatever the pages do.
 */
final class DisclosurePage {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private static final String HEAD =
            "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"UTF-8\">\n"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    + "<title>My data</title>\n<style>\n"
                    + "body { font: 1.1rem/1.5 sans-serif; margin: 2rem auto; max-width: 44rem;"
                    + " padding: 0 1rem; }\n"
                    + "section { border-top: 2px solid; margin-top: 2rem; }\n"
                    + "dl { border-top: 1px solid #aaa; margin: 0; padding: .75rem 0; }\n"
                    + "dt { font-weight: bold; }\n"
                    + "dd { margin: 0 0 .5rem; overflow-wrap: anywhere; white-space: pre-line; }\n"
                    + "</style>\n</head>\n<body>\n<h1>My data</h1>\n";

    private final StringBuilder html = new StringBuilder(HEAD);

    DisclosurePage(Disclosure all) {
        paragraph("Everything that SENA kept about you on " + WHEN.format(all.collectedAt()) + ".");

        if (!all.missing().isEmpty()) {
            paragraph(
                    "This is not all: some of it could not be read just now. Try again later."
                            + " Missing: "
                            + String.join(", ", all.missing())
                            + ".");
        }
        if (all.sections().isEmpty()) {
            paragraph("There is nothing.");
        }

        all.sections().forEach(this::section);
        html.append("</body>\n</html>\n");
    }

    /** In UTF-8; leaves the stream open. */
    void write(OutputStream out) throws IOException {
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void section(RecordSection section) {
        html.append("<section>\n<h2>").append(escape(section.title())).append("</h2>\n");

        for (SubjectRecord record : section.records()) {
            html.append("<dl>\n");
            record.lines().forEach(this::line);
            html.append("</dl>\n");
        }

        html.append("</section>\n");
    }

    private void line(RecordLine line) {
        html.append("<dt>").append(escape(line.label())).append("</dt>");
        html.append("<dd>").append(escape(line.value())).append("</dd>\n");
    }

    private void paragraph(String text) {
        html.append("<p>").append(escape(text)).append("</p>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
