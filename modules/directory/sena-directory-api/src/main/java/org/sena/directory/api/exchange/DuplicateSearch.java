package org.sena.directory.api.exchange;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.RecordKind;

/** Which pairs to list; the highest score first, then by id. */
@Value.Immutable
public interface DuplicateSearch {

    Optional<RecordKind> kind();

    /** Open by default. */
    @Value.Default
    default Duplicate.State state() {
        return Duplicate.State.OPEN;
    }

    /** 0 to 100, included. */
    @Value.Default
    default int minimumScore() {
        return 0;
    }

    /** 0 to 100, included. */
    @Value.Default
    default int maximumScore() {
        return 100;
    }

    /** From 1. */
    @Value.Default
    default int page() {
        return 1;
    }

    /** 1 to 100. */
    @Value.Default
    default int size() {
        return 20;
    }
}
