package org.sena.scoring.api;

/** There is no active matrix of that key: publish one first. */
public class NoMatrixException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoMatrixException(String key) {
        super("No scoring matrix is active for " + key);
    }
}
