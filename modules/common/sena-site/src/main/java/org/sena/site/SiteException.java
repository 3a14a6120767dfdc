package org.sena.site;

/** {@code site.json} can't be used; the message names the file and the place in it. */
public class SiteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SiteException(String message) {
        super(message);
    }

    public SiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
