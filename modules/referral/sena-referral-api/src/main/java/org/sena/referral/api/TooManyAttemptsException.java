package org.sena.referral.api;

/** Tried too often; try again later. */
public class TooManyAttemptsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The id or reference that was asked for. */
    private final String about;

    public TooManyAttemptsException(String about) {
        super("Too many attempts" + ": " + about);
        this.about = about;
    }

    public String about() {
        return about;
    }
}
