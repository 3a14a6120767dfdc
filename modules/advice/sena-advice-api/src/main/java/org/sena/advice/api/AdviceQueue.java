package org.sena.advice.api;

import java.util.Optional;

/**
 * The proactive queue and whose item is whose. For advisers and advice leads only ({@link
 * org.sena.identity.api.NotAllowedException}); lists and looks are audited.
 *
 * <p>Order: by the moment by which the team would want to have called, see {@link QueueItem#why()}.
 */
public interface AdviceQueue {

    QueuePage list(QueueQuery query);

    /** The item of that reference, as typed; what brought it there counts too. */
    Optional<QueueItem> find(String reference);

    /**
     * One item as the actor may see it.
     *
     * @param item its id, or a reference as in {@link #find}
     * @throws NoSuchItemException when there is none
     */
    QueueDetail look(String item);

    /**
     * The actor takes an item that waits.
     *
     * @throws QueueConflictException when somebody else was faster
     */
    QueueItem take(ItemCommand command);

    /**
     * Gives an item back to the queue.
     *
     * @throws QueueConflictException when it is not the actor's, or not what they saw
     */
    QueueItem release(ItemCommand command);

    /**
     * The lead gives an item to an adviser, whoever has it.
     *
     * @throws QueueConflictException when it is closed, or not what the lead saw
     * @throws UnknownAdviserException when there is no such adviser
     */
    QueueItem assign(ItemCommand command, String adviserId);
}
