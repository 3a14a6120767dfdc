package org.sena.identity.api;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Somebody who has an account, as colleagues and notifications need to know them. */
@Value.Immutable
public interface Person {

    /** The host's id of the user, as {@link Actor#userId()} gives it. */
    String userId();

    /** The name other people see. Never written to a log. */
    String displayName();

    /** Where the host reaches them; never written to a log or shown to anybody else. */
    @Value.Redacted
    Optional<String> email();

    /** What they may be trusted with. */
    Set<Role> roles();

    /** The recognised organisation they work for. */
    Optional<String> organisationId();

    /** The person in SENA's records that they are; present for a resident. */
    Optional<String> subjectId();
}
