package org.sena.referral.api;

/** This person already has an open referral to this service. */
public class OpenReferralExistsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The id or reference that was asked for. */
    private final String about;

    public OpenReferralExistsException(String about) {
        super("An open referral to this service exists" + ": " + about);
        this.about = about;
    }

    public String about() {
        return about;
    }
}
