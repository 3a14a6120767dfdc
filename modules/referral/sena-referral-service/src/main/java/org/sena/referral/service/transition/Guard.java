package org.sena.referral.service.transition;

/** What must hold, beyond the table, before a step may be taken. */
public enum Guard {
    /** The service takes direct referrals and its organisation is recognised today. */
    SERVICE_REFERABLE,
    /** The person has no other open referral to the service. */
    NO_OPEN_DUPLICATE,
    /** The person said how they can be reached safely. */
    SAFE_CONTACT_ANSWERED,
    /** The consent that covers the payload is active now. */
    CONSENT_ACTIVE,
    /** The actor decides on what stands there now. */
    VERSION_MATCHES,
    /** A coded reason is given, with its text when the code needs one. */
    REASON_CODED
}
