package org.sena.privacy.web.governance;

import java.util.List;
import org.sena.privacy.api.retention.RuleState;

/** What should be gone and is not, over all rules. */
final class Overdue {

    private final List<RuleState> states;

    private Overdue(List<RuleState> states) {
        this.states = states;
    }

    static Overdue of(List<RuleState> states) {
        return new Overdue(states);
    }

    long rows() {
        return states.stream().mapToLong(state -> state.overdue().orElse(0)).sum();
    }

    boolean isAny() {
        return rows() > 0 || states.stream().anyMatch(state -> !state.isCared());
    }
}
