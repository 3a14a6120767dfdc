package org.sena.directory.exchange.feed.http;

/** The feed does not answer as it must. The message is for an editor. */
public class FeedBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FeedBrokenException(String problem) {
        super(problem);
    }

    public FeedBrokenException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
