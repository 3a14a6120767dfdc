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

    /** How its table came in. */
    @Value.Default
    default TableFormat format() {
        return TableFormat.CSV;
    }

    /** SHA-256 of the source table, lower-case hexadecimal. */
    String sourceHash();

    String createdBy();

    Instant createdAt();

    /** Who activated it last, or brought it back. */
    Optional<String> activatedBy();

    Optional<Instant> activatedAt();
}
