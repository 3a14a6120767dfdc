package org.sena.privacy.api.rights;

/** As many requests of this person as there may be wait for their answer. */
public class TooManyRequestsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyRequestsException(String subjectId) {
        super("Too many open requests of " + subjectId);
    }
}
