package org.sena.referral.api.message;

/** Who speaks in a message. */
public enum Voice {
    /** The person it is about. */
    RESIDENT,
    /** Somebody of an organisation. */
    ORGANISATION,
    /** Somebody of the council's Resident Advice Team. */
    COUNCIL,
    /** SENA itself, when a step of the matter says so. */
    SYSTEM
}
