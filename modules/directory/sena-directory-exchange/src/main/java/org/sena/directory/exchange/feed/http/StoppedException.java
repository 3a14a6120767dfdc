package org.sena.directory.exchange.feed.http;

/** SENA stops; the work goes on where it was when SENA starts again. */
public class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoppedException(InterruptedException cause) {
        super(cause);
    }
}
