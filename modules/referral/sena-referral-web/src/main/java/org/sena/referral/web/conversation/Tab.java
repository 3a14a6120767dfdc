package org.sena.referral.web.conversation;

/** One of the two threads of a matter, to be chosen. */
public final class Tab {

    private final String text;
    private final String url;
    private final boolean current;

    Tab(String text, String url, boolean current) {
        this.text = text;
        this.url = url;
        this.current = current;
    }

    public String text() {
        return text;
    }

    public String url() {
        return url;
    }

    /** For {@code aria-current}; null, so left out, for the other one. */
    public String ariaCurrent() {
        return current ? "page" : null;
    }
}
