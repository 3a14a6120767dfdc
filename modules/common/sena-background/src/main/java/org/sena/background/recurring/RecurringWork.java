package org.sena.background.recurring;

import java.time.Duration;

/**
 * Work that comes again after a while. Published as a service; the host runs it, as SENA itself
 * under the work's name, never twice at the same time on one node.
 *
 * <p>It must be safe to run twice, and on two nodes: a host can't promise more than to try.
 */
public interface RecurringWork {

    /**
     * What operators call it, and who acts when it does something: {@code system:<name>}.
     * Lower-case letters, digits and hyphens; no other work has it.
     */
    String name();

    /** From one run to the next; a second at least. */
    Duration every();

    /** From the start of the suite to the first run; as {@link #every} by default. */
    default Duration first() {
        return every();
    }

    /**
     * Whether each node of a cluster has to do it, because it is about something that the node has
     * for itself. False by default: one node does it for all.
     */
    default boolean isForEveryNode() {
        return false;
    }

    /**
     * Does the work.
     *
     * @throws RuntimeException when it was disturbed; the host logs it and comes again in time
     */
    void run();
}
