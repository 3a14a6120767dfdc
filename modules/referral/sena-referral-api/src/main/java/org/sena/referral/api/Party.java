package org.sena.referral.api;

/** The part an actor plays in one referral. Somebody can play several. */
public enum Party {
    /** The person it is about. */
    RESIDENT,
    /** Somebody of the organisation it went to. */
    ORGANISATION,
    /** A manager of the organisation it went to, who is {@link #ORGANISATION} as well. */
    MANAGER,
    /**
     * Who made it for the person: anybody of the organisation that did, or the council's adviser
     * who did. Sees where it stands, never what the person shared.
     */
    SENDER,
    /** The council's Resident Advice Team. */
    COUNCIL,
    /** SENA itself, when a clock has run out. */
    SYSTEM,
    /** Nobody with a part in it. */
    NONE
}
