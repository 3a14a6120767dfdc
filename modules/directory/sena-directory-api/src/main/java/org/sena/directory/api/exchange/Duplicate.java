package org.sena.directory.api.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.RecordKind;

/** Two records that may be one. */
@Value.Immutable
public interface Duplicate {

    String id();

    RecordKind kind();

    /** The record that is preferred by its provenance. */
    String preferredId();

    String otherId();

    String preferredName();

    String otherName();

    /** 0 to 100; 100: they share an identifier. */
    int score();

    /** What speaks for it, the strongest first. */
    List<DuplicateReason> reasons();

    State state();

    Instant foundAt();

    Optional<Instant> decidedAt();

    /** True when an identifier says so. */
    default boolean certain() {
        return score() == 100;
    }

    /** What became of the pair. */
    enum State {
        OPEN,
        /** An editor looked and said no; it is not shown again. */
        DIFFERENT,
        MERGED
    }
}
