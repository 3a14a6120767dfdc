package org.sena.referral.api;

/**
 * Where a referral stands. What leads from one to another is one table; its page is {@code
 * docs/referral-states.md}.
 */
public enum ReferralState {
    /** Being written; nobody else sees it. Kept for 24 hours. */
    DRAFT(true),
    /** The organisation has it and has not opened it yet. */
    SENT(true),
    /** The organisation has opened it. */
    ACKNOWLEDGED(true),
    /** The organisation asked the person something; its time to decide stands still meanwhile. */
    INFO_REQUESTED(true),
    /** The organisation will help; it has not reached the person yet. */
    ACCEPTED(true),
    /** The organisation has reached the person and is helping. */
    IN_PROGRESS(true),
    /** The organisation tried to reach the person, so far without success. */
    UNABLE_TO_CONTACT(true),
    /** The help has ended. */
    COMPLETED(false),
    DECLINED(false),
    /** The organisation did not answer in time. */
    EXPIRED(false),
    /** The person took it back. */
    WITHDRAWN(false),
    /** Whoever sent it for the person took it back before it was opened. */
    CANCELLED(false),
    /** The organisation gave up reaching the person. */
    CLOSED_NO_CONTACT(false);

    private final boolean open;

    ReferralState(boolean open) {
        this.open = open;
    }

    /** True while it waits for something; a person has one open referral to a service. */
    public boolean isOpen() {
        return open;
    }

    /** True once it has ended; only reopening leads on from there. */
    public boolean isEnded() {
        return !open;
    }

    /** True once an organisation may see anything of it at all. */
    public boolean isSent() {
        return this != DRAFT;
    }
}
