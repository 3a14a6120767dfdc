package org.sena.privacy.web.governance;

import org.sena.web.kit.Page;

/** One way on from the first page. */
public final class Card {

    private final String title;
    private final String text;
    private final String url;
    private final boolean urgent;

    private Card(Page page, String view, String text, boolean urgent) {
        this.title = page.text("governance." + view + ".title");
        this.text = text;
        this.url = page.renderUrl(view);
        this.urgent = urgent;
    }

    /** With a figure. */
    static Card of(Page page, String view, long count, boolean urgent) {
        return new Card(page, view, page.count("governance." + view + ".count", count), urgent);
    }

    static Card plain(Page page, String view) {
        return new Card(page, view, page.text("governance." + view + ".about"), false);
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

    public boolean isUrgent() {
        return urgent;
    }
}
