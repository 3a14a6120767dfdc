package org.sena.scoring.api;

/** A version of a matrix is not there, or in a state that what is asked does not go with. */
public class MatrixStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** There is no such version; which matrix was asked for is not told, whoever typed it. */
    public MatrixStateException(int version) {
        super("There is no version " + version + " of the matrix that was asked for");
    }

    /** It is there, but in another state than what is asked of it takes. */
    public MatrixStateException(String key, int version, MatrixState state) {
        super(
                "Version "
                        + version
                        + " of the matrix "
                        + key
                        + " is "
                        + state
                        + "; only a draft can be changed, checked or discarded, only a checked or"
                        + " replayed version become active, only a retired one be brought back");
    }
}
