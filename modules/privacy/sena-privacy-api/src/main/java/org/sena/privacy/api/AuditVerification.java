package org.sena.privacy.api;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Whether the trail is whole. */
@Value.Immutable
public interface AuditVerification {

    Instant at();

    /** Events whose hash was reckoned anew; at least 0. */
    long events();

    /** Signed checkpoints that stand for events whose time was over; at least 0. */
    int checkpoints();

    /** Days whose anchor was compared; at least 0. */
    int anchors();

    /** What is wrong; empty when the trail is whole. */
    Optional<AuditFault> fault();

    /** The number of the first event that does not fit; empty when the trail is whole. */
    OptionalLong faultAt();

    default boolean isWhole() {
        return fault().isEmpty();
    }
}
