package org.sena.scoring.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One stored version of a matrix. */
@Value.Immutable
public interface MatrixVersion {

    String key();

    int version();

    MatrixState state();

    /** Number of rules. */
    int rules();

    /** SHA-256 of the source table, lower-case hexadecimal. */
    String sourceHash();

    String createdBy();

    Instant createdAt();

    Optional<String> activatedBy();

    Optional<Instant> activatedAt();
}
