package org.sena.referral.api;

/** There is no such referral for this actor. */
public class NoSuchReferralException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The id or reference that was asked for. */
    private final String about;

    public NoSuchReferralException(String about) {
        super("No such referral" + ": " + about);
        this.about = about;
    }

    public String about() {
        return about;
    }
}
