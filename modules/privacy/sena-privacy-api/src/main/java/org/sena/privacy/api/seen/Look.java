package org.sena.privacy.api.seen;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Purpose;

/**
 * One thing that somebody else did with a person's data, or tried to do. It names the organisation
 * and the part that they played in it, never the worker.
 */
@Value.Immutable
public interface Look {

    Instant at();

    /** True when no person did it but SENA itself, in a job. */
    boolean bySystem();

    /** The organisation that they work for; empty for the council. */
    Optional<String> organisationId();

    /** Its name, as far as it is known. */
    Optional<String> organisationName();

    Set<Role> roles();

    /** False when it was refused: they saw nothing. */
    boolean allowed();

    /** The deed, for example {@code referral.read}. */
    String action();

    /** The kind of object, for example {@code referral}. */
    String entity();

    /** What for, as the consent says it. */
    Optional<Purpose> purpose();

    /** Names of what was seen or changed, for example codes of data items; never their values. */
    Set<String> fields();
}
