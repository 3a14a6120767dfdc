package org.sena.privacy.api.retention;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Nothing of this person is disposed of while it stands. */
@Value.Immutable
public interface LegalHold {

    String id();

    String subjectId();

    /** Why, for the record; kept sealed. */
    @Value.Redacted
    String reason();

    /** The user who placed it. */
    String placedBy();

    Instant placedAt();

    /** It ends by itself then. */
    Instant until();

    /** When it was lifted before its end. */
    Optional<Instant> liftedAt();

    default boolean isActiveAt(Instant moment) {
        return liftedAt().isEmpty() && moment.isBefore(until());
    }
}
