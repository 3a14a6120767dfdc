package org.sena.privacy.api.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One run of the retention job. */
@Value.Immutable
public interface RetentionRun {

    String id();

    Instant startedAt();

    /** Empty while it runs, and for ever when it was killed: the next run goes on. */
    Optional<Instant> endedAt();

    /** One a rule that has a task, in the order of the codes. */
    List<RuleCount> counts();

    /** People whose rows were left because of a legal hold; at least 0. */
    int heldSubjects();
}
