package org.sena.privacy.api;

/** A sealed field can't be opened. */
public class UnreadableFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableFieldException(String message, Throwable cause) {
        super(message, cause);
    }
}
