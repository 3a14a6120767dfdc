package org.sena.advice.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One person waiting for the team; without anything personal in it: what the list shows. */
@Value.Immutable
public interface QueueItem {

    String id();

    /** What the person quotes when they call. */
    String reference();

    long version();

    QueueState state();

    QueueReason reason();

    /** 0 to 1000; the higher, the sooner. */
    int priority();

    /** Codes of the needs that brought them here, gravest first. */
    java.util.List<String> needs();

    Instant waitingSince();

    /** When contact is due. */
    Instant dueAt();

    /** User id and name of the adviser who took it. */
    Optional<String> adviserId();

    Optional<String> adviserName();

    int attempts();

    Optional<QueueOutcome> outcome();
}
