package org.sena.advice.api;

/** Why somebody is in the queue. A person has one open item, which may have several reasons. */
public enum QueueReason {
    /** The person agreed to be contacted about an assessment. */
    ASSESSMENT,
    /** A later assessment of the same person came out worse than the one before. */
    DETERIORATION,
    /** An organisation declined a referral. */
    REFERRAL_DECLINED,
    /** An organisation let a referral lie until it expired. */
    REFERRAL_EXPIRED,
    /** An organisation tried to reach the person and could not. */
    REFERRAL_NO_CONTACT,
    /** An adviser entered the person, for example after a phone call. */
    MANUAL;

    /** True when a request for help came to nothing. */
    public boolean isFailedReferral() {
        return this == REFERRAL_DECLINED || this == REFERRAL_EXPIRED || this == REFERRAL_NO_CONTACT;
    }
}
