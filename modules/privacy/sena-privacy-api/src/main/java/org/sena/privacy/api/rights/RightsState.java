package org.sena.privacy.api.rights;

/** Where a request stands. */
public enum RightsState {
    OPEN,
    /** All that was asked for was done. */
    DONE,
    /** Some of it was done; the answer says what not, and why. */
    PARTLY_DONE,
    /** Nothing of it was done; the answer says why, and where to complain. */
    REFUSED,
    /** The person took it back. */
    TAKEN_BACK
}
