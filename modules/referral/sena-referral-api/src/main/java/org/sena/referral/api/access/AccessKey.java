package org.sena.referral.api.access;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A key of an organisation; its secret is not kept anywhere. */
@Value.Immutable
public interface AccessKey {

    /** Not secret: names the key in the audit trail. */
    String id();

    String organisationId();

    /** What its manager calls it, 1 to 75 characters. */
    String name();

    Instant madeAt();

    /** The last day or so when it was used. */
    Optional<Instant> usedAt();

    /** From when it opens nothing any more. */
    Optional<Instant> revokedAt();
}
