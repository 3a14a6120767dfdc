package org.sena.referral.api;

/** The referral is not what the actor saw: somebody was faster, or its state does not allow it. */
public class ReferralConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The id or reference that was asked for. */
    private final String about;

    public ReferralConflictException(String about) {
        super("The referral has changed" + ": " + about);
        this.about = about;
    }

    public String about() {
        return about;
    }
}
