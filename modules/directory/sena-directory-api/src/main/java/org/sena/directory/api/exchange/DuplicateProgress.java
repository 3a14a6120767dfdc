package org.sena.directory.api.exchange;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How far the search for duplicates is, on all nodes. */
@Value.Immutable
public interface DuplicateProgress {

    /** True while records are being compared. */
    boolean running();

    /** When all records were last compared. */
    Optional<Instant> comparedAt();

    /** Open pairs that share an identifier. */
    long certain();

    /** Other open pairs. */
    long likely();
}
