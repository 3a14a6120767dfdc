package org.sena.advice.api;

/** Nobody of the team has that user id. */
public class UnknownAdviserException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String userId;

    public UnknownAdviserException(String userId) {
        super("No adviser has the user id: " + userId);
        this.userId = userId;
    }

    public String userId() {
        return userId;
    }
}
