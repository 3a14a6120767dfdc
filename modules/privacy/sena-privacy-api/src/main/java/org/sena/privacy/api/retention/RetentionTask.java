package org.sena.privacy.api.retention;

import java.time.Instant;
import java.util.Set;

/**
 * Disposes of the rows of one retention rule. Whoever owns the table registers one as an OSGi
 * service for each rule that its {@code processing.json} declares; the nightly job calls it.
 *
 * <p>Both methods run in a transaction of their own, as the suite itself. They may be called at any
 * time, on two nodes at once, again after a call that was killed: what is gone counts as done.
 */
public interface RetentionTask {

    /** Code of the {@link RetentionRule}. */
    String rule();

    /**
     * How many rows have had their time. Counted by the database, not by loading.
     *
     * @param before the period has run for what is from before this moment, exclusive
     * @param heldSubjects people under a legal hold; their rows don't count
     */
    long overdue(Instant before, Set<String> heldSubjects);

    /**
     * Disposes of some of those rows, child rows first.
     *
     * @param most as many at most; at least 1
     * @return how many; 0 when {@link #overdue} would be 0
     */
    int remove(Instant before, Set<String> heldSubjects, int most);
}
