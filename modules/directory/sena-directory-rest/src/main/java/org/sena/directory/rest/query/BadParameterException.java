package org.sena.directory.rest.query;

/** A parameter can't be understood; the message names it and says what is allowed. */
public class BadParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadParameterException(String message) {
        super(message);
    }

    public BadParameterException(String message, Throwable cause) {
        super(message, cause);
    }
}
