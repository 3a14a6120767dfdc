package org.sena.referral.api.message;

/** How an actor stands to a matter. */
public enum Seat {
    /** The person it is about. */
    RESIDENT,
    /** Works for the organisation that answers the matter; in the advice queue, the council. */
    HOST,
    /** Works for the organisation that raised the matter for the person. */
    SENDER,
    /** A member of the Resident Advice Team who is neither of these. */
    COUNCIL,
    /** SENA itself, in a step of the matter. */
    SYSTEM,
    /** None of these; perhaps of an organisation that was let into a thread. */
    OTHER
}
