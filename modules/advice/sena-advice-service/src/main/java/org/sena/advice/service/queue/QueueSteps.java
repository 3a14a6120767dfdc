package org.sena.advice.service.queue;

import java.util.Optional;
import org.sena.advice.api.QueueState;

/** What may be done to an item, as one table of state, step and whose item it is. */
public final class QueueSteps {

    private QueueSteps() {}

    /** Something an adviser does to an item. */
    public enum Step {
        TAKE,
        RELEASE,
        ATTEMPT,
        CLOSE
    }

    /**
     * The state after the step.
     *
     * @param mine the actor is the adviser who took the item
     * @return empty when the step is not allowed
     */
    public static Optional<QueueState> after(QueueState state, Step step, boolean mine) {
        if (state == QueueState.WAITING && step == Step.TAKE) {
            return Optional.of(QueueState.TAKEN);
        }
        if (state != QueueState.TAKEN || !mine) {
            return Optional.empty();
        }

        switch (step) {
            case RELEASE:
                return Optional.of(QueueState.WAITING);
            case ATTEMPT:
                return Optional.of(QueueState.TAKEN);
            case CLOSE:
                return Optional.of(QueueState.CLOSED);
            default:
                return Optional.empty();
        }
    }
}
