package org.sena.privacy.api;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What happened, without any value of a personal field. The actor and the time are added. */
@Value.Immutable
public interface AuditRecord {

    /** The deed in lower case with a dot, for example {@code referral.accept}. */
    String action();

    /** The kind of object, for example {@code referral}. */
    String entity();

    String entityId();

    /** Whose data it is. */
    Optional<String> subjectId();

    Optional<Purpose> purpose();

    /** The names of the fields that were disclosed or changed; never their values. */
    Set<String> fields();

    Optional<String> consentId();

    /** A coded reason, for example a decline code or why it was refused. */
    Optional<String> reason();

    /** For whom it was done, when the actor did it for somebody else: a subject's id. */
    Optional<String> onBehalfOf();
}
