package org.sena.advice.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

/** One person waiting for the team; without anything personal in it: what the list shows. */
@Value.Immutable
public interface QueueItem {

    String id();

    /** What the person quotes when they call. */
    String reference();

    /** Grows by one with every change; hand it back with a command. */
    long version();

    QueueState state();

    /** Oldest first; at least one. */
    List<Arrival> arrivals();

    /** The gravest level that any of the reasons showed. */
    Level level();

    /** The gravest urgency that any of the reasons showed. */
    Band urgency();

    /** Codes of the needs that brought them here, gravest first. */
    List<String> needs();

    /** What whoever calls should know about. */
    Set<Topic> topics();

    /** BCP 47 tag of the language the person wants to speak. */
    String language();

    /** On what the team may contact them. */
    ContactBasis basis();

    Instant waitingSince();

    /** When contact is due. */
    Instant dueAt();

    /** The day on which the team wants to call again, while it has not come. */
    Optional<Instant> followUpAt();

    /** Why they come where they come, as it is now; the gravest first, at least one. */
    List<WhyNow> why();

    /** User id and name of the adviser who took it. */
    Optional<String> adviserId();

    Optional<String> adviserName();

    int attempts();

    Optional<QueueOutcome> outcome();

    Optional<Instant> closedAt();
}
