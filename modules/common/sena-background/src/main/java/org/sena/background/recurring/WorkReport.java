package org.sena.background.recurring;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How recurring work went on this node. */
@Value.Immutable
public interface WorkReport {

    /** As {@link RecurringWork#name} tells. */
    String name();

    /** When the last run that ended began. */
    Instant begunAt();

    /** When it ended, well or not. */
    Instant endedAt();

    /** Runs in a row that failed, the last one included; 0: it ended well. */
    int failures();

    /** The kind of the last failure, without its message, which may hold anything. */
    Optional<String> failure();
}
