package org.sena.referral.service.clock;

/** What SENA itself does with a referral when a time has run out. */
public enum OwnStep {
    /** The time to decide goes on although nobody answered the organisation's question. */
    END_PAUSE,
    /** Nobody answered the referral. */
    EXPIRE,
    /** Nobody could be reached. */
    CLOSE_WITHOUT_CONTACT
}
