package org.sena.needs.service.replay;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.scoring.api.Level;

/** As much of a kept assessment as a replay needs, opened. */
@Value.Immutable
interface StoredAssessment {

    String id();

    /** The reference that was given, else the id. */
    String reference();

    int questionnaireVersion();

    Level level();

    /** JSON; empty when it can't be opened. */
    Optional<String> answers();

    /** JSON; empty when it can't be opened. */
    Optional<String> scores();

    /** The person asked for a call, and so let us keep what they ticked only. */
    boolean agreed();

    Instant assessedAt();
}
