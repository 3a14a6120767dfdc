package org.sena.advice.api;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.scoring.api.Level;

/** Which part of the queue to list. What is empty does not narrow it. */
@Value.Immutable
public interface QueueQuery {

    /** Everything that is open now, first page. */
    QueueQuery OPEN = ImmutableQueueQuery.builder().build();

    @Value.Default
    default View view() {
        return View.OPEN;
    }

    /** Items that need this to be known about. */
    Optional<Topic> topic();

    /** Items of people who want to speak this language, BCP 47. */
    Optional<String> language();

    Optional<Level> level();

    /** Items that this user has taken. */
    Optional<String> adviserId();

    /** From 1. */
    @Value.Default
    default int page() {
        return 1;
    }

    /** Items on a page, 1 to 100. */
    @Value.Default
    default int size() {
        return 20;
    }

    @Value.Check
    default void check() {
        if (page() < 1 || size() < 1 || size() > 100) {
            throw new IllegalArgumentException("Pages are from 1, of 1 to 100 items");
        }
    }

    /** The lists of the team. */
    enum View {
        /** Waiting and taken, without those whose follow-up day is still to come. */
        OPEN,
        /** Taken by who asks, those to follow up later included. */
        MINE,
        /** Nobody has taken it. */
        WAITING,
        /** Contact is due by the end of today, or was. */
        DUE_TODAY,
        /** Contact was due. */
        OVERDUE,
        /** To follow up on a day still to come. */
        LATER,
        /** Closed, newest first. */
        CLOSED
    }
}
