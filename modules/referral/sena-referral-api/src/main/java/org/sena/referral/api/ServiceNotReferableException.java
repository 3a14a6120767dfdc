package org.sena.referral.api;

/**
 * The service takes no direct referrals now: inactive, full, without a method, or without an
 * agreement.
 */
public class ServiceNotReferableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The id or reference that was asked for. */
    private final String about;

    public ServiceNotReferableException(String about) {
        super("The service takes no direct referrals now" + ": " + about);
        this.about = about;
    }

    public String about() {
        return about;
    }
}
