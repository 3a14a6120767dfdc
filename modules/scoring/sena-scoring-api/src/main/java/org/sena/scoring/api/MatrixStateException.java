package org.sena.scoring.api;

/** A version of a matrix is not there, or not in a state from which it can become active. */
public class MatrixStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** There is no such version. */
    public MatrixStateException(String key, int version) {
        super("There is no version " + version + " of the matrix " + key);
    }

    /** It is there, but in another state. */
    public MatrixStateException(String key, int version, MatrixState state) {
        super(
                "Version "
                        + version
                        + " of the matrix "
                        + key
                        + " is "
                        + state
                        + "; only a checked or replayed one can become active, so check its table"
                        + " again");
    }
}
