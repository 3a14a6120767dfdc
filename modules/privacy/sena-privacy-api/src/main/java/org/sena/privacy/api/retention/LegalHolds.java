package org.sena.privacy.api.retention;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keeps the records of a person from being disposed of. For information governance; audited. */
public interface LegalHolds {

    /** A hold is looked at again after two years at the latest. */
    int MOST_MONTHS = 24;

    /**
     * Places a hold.
     *
     * @param reason why, for example the court's reference; 1 to 500 characters
     * @param until in the future, at most {@link #MOST_MONTHS} months from now
     * @throws IllegalArgumentException when one of them is not so
     */
    LegalHold place(String subjectId, String reason, Instant until);

    /**
     * Ends a hold. Ending an ended one changes nothing.
     *
     * @throws IllegalArgumentException when there is no such hold
     */
    LegalHold lift(String holdId);

    /** Those that stand now, newest first. */
    List<LegalHold> active();

    /** The people whose records stay; for any use case that disposes of something. */
    Set<String> heldSubjects();
}
