package org.sena.advice.api;

import java.util.List;
import java.util.Optional;
import org.sena.privacy.api.ContactMethod;

/** The proactive queue. For advisers and advice leads only. */
public interface AdviceQueue {

    /** Waiting and taken items, highest priority first. */
    List<QueueItem> open();

    /**
     * @throws NoSuchItemException when there is none
     */
    QueueDetail look(String itemId);

    /**
     * The actor takes an item that waits.
     *
     * @throws QueueConflictException when somebody else was faster
     */
    QueueItem take(String itemId, long version);

    /** Gives an item back to the queue. */
    QueueItem release(String itemId, long version);

    /**
     * Logs a try to reach the person.
     *
     * @throws UnsafeContactException when the person said that this way is not safe
     */
    QueueItem attempt(
            String itemId,
            long version,
            ContactMethod method,
            AttemptResult result,
            Optional<String> note);

    QueueItem close(String itemId, long version, QueueOutcome outcome, Optional<String> note);
}
