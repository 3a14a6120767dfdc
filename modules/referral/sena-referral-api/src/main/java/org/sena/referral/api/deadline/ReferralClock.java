package org.sena.referral.api.deadline;

/** What an organisation owes within so many working days. Source: specification, appendix D. */
public enum ReferralClock {
    /** To open it: 1, 2 or 5 working days after it was sent (urgent, high, normal). */
    ACKNOWLEDGE,
    /** To answer it: 2, 5 or 10; stands still while the organisation waits for the person. */
    DECIDE,
    /** To reach the person: 1, 3 or 5 after the organisation said yes. */
    FIRST_CONTACT
}
