package org.sena.referral.api.message;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One side that takes part in a thread. */
@Value.Immutable
public interface Participant {

    Voice voice();

    /** Empty for the person. */
    Optional<String> organisationId();

    /** Its name as it was when it joined; empty for the person. */
    Optional<String> organisationName();

    /** The consent it reads by; empty for the person, and for who may read the outline only. */
    Optional<String> consentId();

    Instant joinedAt();

    /** When it left, or its consent ended. */
    Optional<Instant> leftAt();
}
