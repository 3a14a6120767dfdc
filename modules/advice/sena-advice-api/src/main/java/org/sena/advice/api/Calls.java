package org.sena.advice.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sena.privacy.api.ContactMethod;

/**
 * The work on an item that the actor has taken. Every method throws {@link QueueConflictException}
 * when the item is not the actor's, or not what they saw. Notes have at most 500 characters and are
 * sealed.
 */
public interface Calls {

    /**
     * Logs a try to reach the person.
     *
     * @throws UnsafeContactException when the person said that this way is not safe, or when there
     *     is nothing on which to contact them
     */
    QueueItem attempt(
            ItemCommand command, ContactMethod method, AttemptResult result, Optional<String> note);

    /**
     * Puts the item away until a day, when it comes back with contact due on it.
     *
     * @param day from tomorrow to a year ahead, in this country
     * @param keep whether the actor keeps it; else it goes back to the queue
     */
    QueueItem followUp(ItemCommand command, LocalDate day, boolean keep);

    /** Says what whoever calls should know about, and in which language. */
    QueueItem describe(ItemCommand command, Set<Topic> topics, String language);

    QueueItem close(ItemCommand command, QueueOutcome outcome, Optional<String> note);
}
