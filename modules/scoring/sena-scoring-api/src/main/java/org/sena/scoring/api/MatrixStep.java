package org.sena.scoring.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One step in the life of a matrix version: what was done, by whom, when and why. */
@Value.Immutable
public interface MatrixStep {

    Kind kind();

    /** User id, for comparison. */
    String doneBy();

    /** What people called them then. */
    String doneByName();

    Instant doneAt();

    /** Their own words, at most 500 characters. */
    Optional<String> note();

    /** What can be done. */
    enum Kind {
        MADE,
        /** Rows were changed; what one person changes in a row is one step, the latest. */
        CHANGED,
        CHECKED,
        REPLAYED,
        ACTIVATED,
        RETIRED,
        /** A retired version became the active one again. */
        ROLLED_BACK,
        DISCARDED
    }
}
