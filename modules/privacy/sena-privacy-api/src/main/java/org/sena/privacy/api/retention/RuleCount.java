package org.sena.privacy.api.retention;

import org.immutables.value.Value;

/** What one run did about one rule. */
@Value.Immutable
public interface RuleCount {

    /** Code of the rule. */
    String rule();

    /** Rows disposed of; at least 0. */
    long removed();

    /** Rows that should have gone in this run and are still there; 0 when all is well. */
    long left();

    /** True when the task broke off; the operator's log says why. */
    @Value.Default
    default boolean failed() {
        return false;
    }
}
