package org.sena.referral.api;

/** Why somebody takes back what they sent for a person, coded so that it can be counted. */
public enum CancelReason {
    /** It went to the wrong service. */
    WRONG_SERVICE,
    /** It was sent twice, or another organisation helps already. */
    NOT_NEEDED_ANY_MORE,
    /** Something in it is wrong; a right one follows. */
    MISTAKE,
    /** The person asked for it. */
    PERSON_ASKED
}
