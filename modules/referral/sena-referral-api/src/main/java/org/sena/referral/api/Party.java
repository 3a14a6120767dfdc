package org.sena.referral.api;

/** The part an actor plays in one referral. */
public enum Party {
    /** The person it is about. */
    RESIDENT,
    /** Somebody of the organisation it went to. */
    ORGANISATION,
    /** The council's Resident Advice Team. */
    COUNCIL,
    /** Nobody with a part in it. */
    NONE
}
