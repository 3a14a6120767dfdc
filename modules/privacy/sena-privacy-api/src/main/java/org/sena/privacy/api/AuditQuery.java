package org.sena.privacy.api;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Which events of the audit trail somebody looks for; what is empty does not matter. */
@Value.Immutable
public interface AuditQuery {

    /** Whose data it is. */
    Optional<String> subjectId();

    /** The user who acted. */
    Optional<String> actorId();

    /** The deed, or with a dot at its end all deeds of that kind: {@code consent.}. */
    Optional<String> action();

    /** Id of the object. */
    Optional<String> entityId();

    /** The first day, by the clock on the council's wall. */
    Optional<LocalDate> from();

    /** The last day. */
    Optional<LocalDate> until();

    /** Refusals only. */
    @Value.Default
    default boolean refusedOnly() {
        return false;
    }
}
