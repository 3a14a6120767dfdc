package org.sena.advice.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.ContactMethod;

/** One try to reach a person. */
@Value.Immutable
public interface ContactAttempt {

    Instant at();

    ContactMethod method();

    AttemptResult result();

    /** At most 500 characters. */
    Optional<String> note();

    String adviserName();
}
