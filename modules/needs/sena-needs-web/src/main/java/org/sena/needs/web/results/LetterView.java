package org.sena.needs.web.results;

import org.sena.web.kit.Page;

/** The page that sends the results to an address: what goes, and with or without the needs. */
public final class LetterView {

    /** Render parameter: {@code needs} when they shall stand in the letter. */
    static final String WITH = "with";

    static final String NEEDS = "needs";

    private final Page page;
    private final String preview;
    private final boolean needs;

    LetterView(Page page, String preview, boolean needs) {
        this.page = page;
        this.preview = preview;
        this.needs = needs;
    }

    /** Word for word what is sent. */
    public String preview() {
        return preview;
    }

    public String send() {
        return page.actionUrl("send", WITH, needs ? NEEDS : "");
    }

    /** The same with the needs, or without them. */
    public String otherUrl() {
        return page.renderUrl("letter", WITH, needs ? "" : NEEDS);
    }

    public String otherText() {
        return page.text(needs ? "letter.without-needs" : "letter.with-needs");
    }
}
