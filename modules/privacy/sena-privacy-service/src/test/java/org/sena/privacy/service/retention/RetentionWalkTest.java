package org.sena.privacy.service.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.privacy.api.retention.Disposal;
import org.sena.privacy.api.retention.ImmutableRetentionRule;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.privacy.api.retention.RetentionRule;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.api.retention.RuleCount;

class RetentionWalkTest {

    private static final Instant NOW = Instant.parse("2026-05-01T02:00:00Z");

    private final List<String> calls = new ArrayList<>();

    @Test
    void batches_go_on_until_nothing_is_left_and_the_rules_come_in_order() {
        List<RuleCount> counts =
                walk(() -> true).walk(List.of(new Rows("b.two", 1), new Rows("a.one", 450)));

        assertEquals(List.of("a.one", "b.two"), codes(counts));
        assertEquals(450, counts.get(0).removed());
        assertEquals(0, counts.get(0).left());
        assertEquals(1, counts.get(1).removed());
        assertEquals(
                List.of("a.one 200", "a.one 200", "a.one 50", "a.one 0", "b.two 1", "b.two 0"),
                calls);
    }

    @Test
    void a_period_counts_back_from_the_beginning_of_the_walk() {
        Rows rows = new Rows("a.one", 0);

        walk(() -> true).walk(List.of(rows));

        assertEquals(Instant.parse("2026-04-01T02:00:00Z"), rows.before);
        assertEquals(Set.of("held"), rows.held);
    }

    @Test
    void a_task_that_breaks_off_is_named_and_the_next_one_still_runs() {
        Rows broken = new Rows("a.one", 300);
        broken.breaksAfter = 1;

        List<RuleCount> counts = walk(() -> true).walk(List.of(broken, new Rows("b.two", 3)));

        assertEquals(List.of(true, false), failed(counts));
        assertEquals(200, counts.get(0).removed());
        assertEquals(3, counts.get(1).removed());
    }

    @Test
    void what_a_batch_could_not_take_is_said() {
        Rows stubborn = new Rows("a.one", 5);
        stubborn.takesNothing = true;

        assertEquals(5, walk(() -> true).walk(List.of(stubborn)).get(0).left());
    }

    @Test
    void a_task_without_a_rule_disposes_of_nothing() {
        assertEquals(List.of(), walk(() -> true).walk(List.of(new Rows("c.unknown", 9))));
        assertEquals(List.of(), calls);
    }

    @Test
    void whoever_lost_their_turn_stops_after_the_batch_under_way() {
        int[] asked = {0};

        List<RuleCount> counts =
                walk(() -> ++asked[0] < 2)
                        .walk(List.of(new Rows("a.one", 450), new Rows("b.two", 1)));

        assertEquals(List.of("a.one 200"), calls);
        assertEquals(250, counts.get(0).left());
        assertEquals(1, counts.size());
    }

    private static RetentionWalk walk(BooleanSupplier stillOurs) {
        return new RetentionWalk(
                List.of(rule("a.one"), rule("b.two")), Set.of("held"), NOW, stillOurs);
    }

    private static RetentionRule rule(String code) {
        return ImmutableRetentionRule.builder()
                .code(code)
                .data("Rows")
                .period(RetentionPeriod.of("P30D"))
                .countedFrom("they were made")
                .disposal(Disposal.DELETE)
                .source("Test")
                .least(RetentionPeriod.of("P1D"))
                .most(RetentionPeriod.of("P1Y"))
                .build();
    }

    private static List<String> codes(List<RuleCount> counts) {
        return counts.stream().map(RuleCount::rule).collect(Collectors.toList());
    }

    private static List<Boolean> failed(List<RuleCount> counts) {
        return counts.stream().map(RuleCount::failed).collect(Collectors.toList());
    }

    private final class Rows implements RetentionTask {

        private final String rule;
        private int left;
        private int breaksAfter = Integer.MAX_VALUE;
        private boolean takesNothing;
        private Instant before;
        private Set<String> held;

        private Rows(String rule, int left) {
            this.rule = rule;
            this.left = left;
        }

        @Override
        public String rule() {
            return rule;
        }

        @Override
        public long overdue(Instant before, Set<String> heldSubjects) {
            return left;
        }

        @Override
        public int remove(Instant before, Set<String> heldSubjects, int most) {
            this.before = before;
            this.held = heldSubjects;

            if (breaksAfter-- == 0) {
                throw new IllegalStateException("Broken on purpose");
            }

            int taken = takesNothing ? 0 : Math.min(left, most);

            left -= taken;
            calls.add(rule + " " + taken);

            return taken;
        }
    }
}
