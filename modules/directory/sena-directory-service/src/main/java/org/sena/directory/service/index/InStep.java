package org.sena.directory.service.index;

import java.time.Duration;
import org.sena.operations.Condition;

/**
 * Judges how far an index is behind. A node that starts is not ready before it has shown everything
 * once; afterwards being late is a warning, or an import of many records would take every node out
 * of service at the same time.
 */
final class InStep {

    /** Changes show within a second; this long only when something is wrong or much was changed. */
    static final Duration LATE = Duration.ofSeconds(30);

    /** What may have been changed in the moment of looking. */
    static final Duration JUST_NOW = Duration.ofSeconds(5);

    private volatile boolean wasInStep;

    Condition judge(IndexLag lag) {
        if (!lag.isThere()) {
            return Condition.DOWN;
        }

        wasInStep |= lag.age().compareTo(JUST_NOW) <= 0;

        if (!wasInStep) {
            return Condition.DOWN;
        }

        return lag.age().compareTo(LATE) > 0 ? Condition.WARNING : Condition.UP;
    }
}
