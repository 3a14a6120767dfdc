package org.sena.directory.api.exchange;

/** The pair is not there any more or not as it was: look at the list anew. */
public class DuplicateGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DuplicateGoneException(String duplicateId) {
        super("The pair changed or is gone: " + duplicateId);
    }
}
