package org.sena.referral.service.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a look at a referral found. */
@Value.Immutable
public interface Finding {

    /** To be told now, those that were due first in front. */
    List<Alert> alerts();

    /** To be taken now, after the alerts. */
    Optional<OwnStep> step();

    /** When to look again at the latest; empty when nothing runs any more. */
    Optional<Instant> next();
}
