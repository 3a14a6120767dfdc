package org.sena.directory.rest.feed;

/** A part of the directory doesn't answer now; it will again. */
public class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnavailableException(String message) {
        super(message);
    }
}
