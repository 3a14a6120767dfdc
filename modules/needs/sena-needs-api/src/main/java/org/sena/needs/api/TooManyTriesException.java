package org.sena.needs.api;

/** Codes like this were tried too often; it can be tried again in a quarter of an hour. */
public class TooManyTriesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyTriesException() {
        super("Too many codes were tried");
    }
}
