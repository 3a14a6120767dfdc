package org.sena.privacy.service.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sena.privacy.api.retention.ImmutableRuleCount;
import org.sena.privacy.api.retention.RetentionRule;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.api.retention.RuleCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the tasks, a batch at a time, each batch a transaction of the task's own: killed
 * anywhere, the next walk goes on. One task that breaks off doesn't keep the others waiting.
 */
final class RetentionWalk {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionWalk.class);

    private static final int BATCH = 200;

    private final Map<String, RetentionRule> rules;
    private final Set<String> held;
    private final Instant now;
    private final BooleanSupplier stillOurs;

    /**
     * @param stillOurs asked before each batch; false when another node took over
     */
    RetentionWalk(
            List<RetentionRule> rules, Set<String> held, Instant now, BooleanSupplier stillOurs) {
        this.rules =
                rules.stream().collect(Collectors.toMap(RetentionRule::code, Function.identity()));
        this.held = Set.copyOf(held);
        this.now = now;
        this.stillOurs = stillOurs;
    }

    /** In the order of the rules' codes; what was counted so far when another node took over. */
    List<RuleCount> walk(List<RetentionTask> tasks) {
        List<RuleCount> counts = new ArrayList<>();
        List<RetentionTask> inOrder = new ArrayList<>(tasks);

        inOrder.sort(Comparator.comparing(RetentionTask::rule));

        for (RetentionTask task : inOrder) {
            RetentionRule rule = rules.get(task.rule());

            if (rule == null) {
                LOG.error("No bundle declares the retention rule {}", task.rule());
            } else if (stillOurs.getAsBoolean()) {
                counts.add(keep(rule, task));
            }
        }

        return counts;
    }

    private RuleCount keep(RetentionRule rule, RetentionTask task) {
        ImmutableRuleCount.Builder count = ImmutableRuleCount.builder().rule(rule.code());
        Instant before = rule.period().before(now);
        long removed = 0;

        try {
            int batch;

            do {
                batch = task.remove(before, held, BATCH);
                removed += batch;
            } while (batch > 0 && stillOurs.getAsBoolean());

            return count.removed(removed).left(task.overdue(before, held)).build();
        } catch (RuntimeException e) { // Whatever it is, the other rules must be kept too.
            LOG.error("Retention: {} broke off", rule.code(), e);

            return count.removed(removed).left(0).failed(true).build();
        }
    }
}
