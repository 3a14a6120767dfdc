package org.sena.referral.api;

import java.time.Instant;
import org.immutables.value.Value;

/** An attempt as it stands in the record; only ever added. */
@Value.Immutable
public interface RecordedAttempt {

    Attempt attempt();

    Instant at();

    /** The user who made it. */
    String userId();
}
