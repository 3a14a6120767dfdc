package org.sena.directory.exchange.feed.http;

import java.time.Duration;

/** The feed asks for more patience than a run has; it goes on later. */
public class FeedBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration patience;

    FeedBusyException(Duration patience) {
        super("The feed asks us to wait " + patience.toSeconds() + " seconds");
        this.patience = patience;
    }

    /** How long it asks us to wait. */
    public Duration patience() {
        return patience;
    }
}
