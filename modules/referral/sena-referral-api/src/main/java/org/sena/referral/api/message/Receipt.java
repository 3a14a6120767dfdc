package org.sena.referral.api.message;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** That one of the sides read a message, and when it did so first. */
@Value.Immutable
public interface Receipt {

    Voice voice();

    /** Empty for the person. */
    Optional<String> organisationName();

    Instant firstReadAt();
}
