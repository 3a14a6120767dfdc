package org.sena.notification.service.channel;

import java.text.MessageFormat;

/** Writes e-mails: what happened by kind, the reference and a link, in text and in simple HTML. */
public final class LetterText {

    private static final String PREFERENCES = "notifications";

    private final SiteLinks links;
    private final Wording wording;

    public LetterText(SiteLinks links, Wording wording) {
        this.links = links;
        this.wording = wording;
    }

    public String subject(Outgoing letter) {
        return letter.daily()
                ? wording.text("subject.daily")
                : with("subject", letter.lines().get(0).reference());
    }

    public String text(Outgoing letter) {
        StringBuilder text = new StringBuilder(wording.text("hello")).append("\n\n");

        if (letter.daily()) {
            text.append(wording.text("daily")).append("\n\n");
        }

        text.append(list(letter));
        text.append(wording.text("nothing-here")).append("\n\n");
        text.append(with("change", links.to(PREFERENCES))).append("\n\n");

        return text.append(wording.text("goodbye")).append('\n').toString();
    }

    /** The notices alone, one after the other. */
    public String list(Outgoing letter) {
        StringBuilder text = new StringBuilder();

        for (Line line : letter.lines()) {
            text.append(wording.sentence(line.kind()))
                    .append('\n')
                    .append(with("reference", line.reference()))
                    .append('\n')
                    .append(with("read", links.to(line.link())))
                    .append("\n\n");
        }

        return text.toString();
    }

    public String html(Outgoing letter) {
        StringBuilder html = new StringBuilder(paragraph(escape(wording.text("hello"))));

        if (letter.daily()) {
            html.append(paragraph(escape(wording.text("daily"))));
        }

        for (Line line : letter.lines()) {
            html.append(
                    paragraph(
                            escape(wording.sentence(line.kind()))
                                    + "<br>"
                                    + escape(with("reference", line.reference()))
                                    + "<br>"
                                    + link(line.link(), wording.text("read.link"))));
        }

        html.append(paragraph(escape(wording.text("nothing-here"))));
        html.append(paragraph(link(PREFERENCES, wording.text("change.link"))));

        return html.append(paragraph(escape(wording.text("goodbye")))).toString();
    }

    private String link(String path, String words) {
        return "<a href=\"" + escape(links.to(path)) + "\">" + escape(words) + "</a>";
    }

    private String with(String key, String value) {
        return MessageFormat.format(wording.text(key).replace("'", "''"), value);
    }

    private static String paragraph(String html) {
        return "<p>" + html + "</p>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
