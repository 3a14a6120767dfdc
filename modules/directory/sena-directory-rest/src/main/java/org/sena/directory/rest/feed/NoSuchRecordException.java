package org.sena.directory.rest.feed;

/** There is no such record. */
public class NoSuchRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchRecordException(String message) {
        super(message);
    }
}
