package org.sena.privacy.api.retention;

import java.util.OptionalLong;
import org.immutables.value.Value;

/** How things stand with a rule now. */
@Value.Immutable
public interface RuleState {

    RetentionRule rule();

    /**
     * Rows that are a day or more past their time; must be 0. Empty for a rule without a task, and
     * when it could not be counted.
     */
    OptionalLong overdue();

    /** True when it ends by itself or a task looks after it. */
    boolean isCared();
}
