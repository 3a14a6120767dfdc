package org.sena.directory.api.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A version of a record in its history. */
@Value.Immutable
public interface Revision {

    String id();

    /** From 1, for published versions; 0 for what was never published. */
    long number();

    DraftState state();

    String authorName();

    /** Who published it. */
    Optional<String> decidedBy();

    Instant at();

    Optional<String> comment();

    /** As in {@link org.sena.directory.api.Provenance#origin()}. */
    String origin();

    /** Parts that were taken over, when not all were. */
    Set<String> acceptedParts();
}
