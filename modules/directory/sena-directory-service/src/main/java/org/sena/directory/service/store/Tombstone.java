package org.sena.directory.service.store;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.RecordKind;

/** What is left to say of a record that was published and is no longer shown. */
@Value.Immutable
public interface Tombstone {

    String id();

    RecordKind kind();

    String name();

    /** When it was taken out or hidden. */
    Instant removedAt();

    /** Id of the record that took its place. */
    Optional<String> replacedBy();
}
