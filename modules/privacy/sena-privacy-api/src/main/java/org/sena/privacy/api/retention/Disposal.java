package org.sena.privacy.api.retention;

/** What becomes of a row when its time is over. */
public enum Disposal {
    /** The row goes, with everything that hangs on it. */
    DELETE,
    /** What is sealed goes for good and can't come back; the row stays without it. */
    SHRED,
    /** All that could point at a person goes; dates, codes and areas stay for counting. */
    SKELETON,
    /** Ends by itself: a session, a backup. No job does it, the rule only says so. */
    EXPIRE
}
