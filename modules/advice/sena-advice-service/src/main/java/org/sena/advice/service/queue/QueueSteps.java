package org.sena.advice.service.queue;

import java.util.Optional;
import org.sena.advice.api.QueueState;

/** What may be done to an item, as one table of state, step and whose item it is. */
public final class QueueSteps {

    private QueueSteps() {}

    /** Something done to an item. */
    public enum Step {
        TAKE,
        RELEASE,
        /** By a lead, whoever has it. */
        ASSIGN,
        /** Anything that leaves it with who took it. */
        WORK,
        CLOSE
    }

    /**
     * The state after the step.
     *
     * @param mine the actor is the adviser who took the item
     * @return empty when the step is not allowed
     */
    public static Optional<QueueState> after(QueueState state, Step step, boolean mine) {
        if (state == QueueState.CLOSED) {
            return Optional.empty();
        }
        if (step == Step.ASSIGN || step == Step.TAKE && state == QueueState.WAITING) {
            return Optional.of(QueueState.TAKEN);
        }
        if (state != QueueState.TAKEN || !mine) {
            return Optional.empty();
        }

        switch (step) {
            case RELEASE:
                return Optional.of(QueueState.WAITING);
            case WORK:
                return Optional.of(QueueState.TAKEN);
            case CLOSE:
                return Optional.of(QueueState.CLOSED);
            default:
                return Optional.empty();
        }
    }
}
