package org.sena.privacy.service.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.privacy.api.retention.Disposal;
import org.sena.privacy.api.retention.ImmutableRuleState;
import org.sena.privacy.api.retention.RetentionRule;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.api.retention.RuleState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what is overdue. */
final class Standing {

    private static final Logger LOG = LoggerFactory.getLogger(Standing.class);

    private final Map<String, List<RetentionTask>> tasks;
    private final Set<String> held;
    private final Instant asOf;

    /**
     * @param asOf what had its time by then should be gone
     */
    Standing(List<RetentionTask> tasks, Set<String> held, Instant asOf) {
        this.tasks = tasks.stream().collect(Collectors.groupingBy(RetentionTask::rule));
        this.held = held;
        this.asOf = asOf;
    }

    RuleState of(RetentionRule rule) {
        List<RetentionTask> ofRule = tasks.getOrDefault(rule.code(), List.of());

        return ImmutableRuleState.builder()
                .rule(rule)
                .overdue(ofRule.isEmpty() ? OptionalLong.empty() : overdue(rule, ofRule))
                .isCared(!ofRule.isEmpty() || rule.disposal() == Disposal.EXPIRE)
                .build();
    }

    private OptionalLong overdue(RetentionRule rule, List<RetentionTask> ofRule) {
        Instant before = rule.period().before(asOf);

        try {
            return OptionalLong.of(
                    ofRule.stream().mapToLong(task -> task.overdue(before, held)).sum());
        } catch (RuntimeException e) { // One that can't count must not hide the others.
            LOG.error("Retention: {} can't be counted", rule.code(), e);

            return OptionalLong.empty();
        }
    }
}
