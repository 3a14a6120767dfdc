package org.sena.background.recurring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;

class WorkRunnerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Acting acting = new Acting();
    private final WorkRunner runner = new WorkRunner(acting, Clock.fixed(NOW, ZoneOffset.UTC));

    private int runs;

    @Test
    void work_is_done_by_sena_itself_under_the_name_of_the_work() {
        List<Actor> actors = new ArrayList<>();

        runner.run(work("clocks", () -> actors.add(acting.get())));

        assertEquals(List.of(Actor.system("clocks")), actors);
        assertEquals(Actor.anonymous(), acting.get());
    }

    @Test
    void a_failure_stays_here_and_is_reported_until_it_is_over() {
        runner.run(work("clocks", this::fail));
        runner.run(work("clocks", this::fail));

        assertEquals(
                List.of(report(2, Optional.of("java.lang.IllegalStateException"))),
                runner.reports());

        runner.run(work("clocks", () -> {}));

        assertEquals(List.of(report(0, Optional.empty())), runner.reports());
    }

    @Test
    void a_failed_work_is_tried_again() {
        runner.run(work("clocks", this::fail));
        runner.run(work("clocks", () -> runs++));

        assertEquals(1, runs);
    }

    @Test
    void a_work_that_is_still_under_way_is_left_out() {
        Work again = work("clocks", () -> runs++);

        runner.run(work("clocks", () -> runner.run(again)));
        assertEquals(0, runs);
        runner.run(again);
        assertEquals(1, runs);
    }

    @Test
    void reports_are_by_name_and_only_of_what_has_run() {
        assertEquals(List.of(), runner.reports());

        runner.run(work("retention", () -> {}));
        runner.run(work("agreements", () -> {}));

        assertEquals(
                List.of("agreements", "retention"),
                runner.reports().stream().map(WorkReport::name).collect(Collectors.toList()));
    }

    private void fail() {
        throw new IllegalStateException("The database is away");
    }

    private static Work work(String name, Runnable run) {
        return new Work(name, Duration.ofMinutes(1), Duration.ofMinutes(1), run);
    }

    private static WorkReport report(int failures, Optional<String> failure) {
        return ImmutableWorkReport.builder()
                .name("clocks")
                .begunAt(NOW)
                .endedAt(NOW)
                .failures(failures)
                .failure(failure)
                .build();
    }

    /** One actor after the other. */
    private static final class Acting implements CurrentActor {

        private Actor actor = Actor.anonymous();

        @Override
        public Actor get() {
            return actor;
        }

        @Override
        public <T> T callAs(Actor other, Callable<T> work) throws Exception {
            Actor former = actor;

            actor = other;

            try {
                return work.call();
            } finally {
                actor = former;
            }
        }
    }
}
