package org.sena.liferay.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.liferay.portal.kernel.messaging.DestinationNames;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.background.recurring.RecurringWork;

class ScheduledWorkTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<RecurringWork> ran = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"PT1S, 1", "PT1M, 60", "PT15M, 900", "PT12H, 43200"})
    void liferay_is_told_how_often_in_seconds(Duration every, int seconds) {
        TriggerConfiguration trigger = job(every, every).getTriggerConfiguration();

        assertEquals(seconds, trigger.getInterval());
        assertEquals(TimeUnit.SECOND, trigger.getTimeUnit());
        assertNull(trigger.getCronExpression());
    }

    @Test
    void the_first_run_is_when_the_work_wants_it() {
        TriggerConfiguration trigger =
                job(Duration.ofMinutes(7), Duration.ofHours(12)).getTriggerConfiguration();

        assertEquals(Date.from(Instant.parse("2026-03-02T09:07:00Z")), trigger.getStartDate());
    }

    @Test
    void a_job_runs_the_work_each_time_it_is_due() throws Exception {
        ScheduledWork job = job(Duration.ofMinutes(1), Duration.ofMinutes(1));

        job.getJobExecutorUnsafeRunnable().run();
        job.getJobExecutorUnsafeRunnable().run();

        assertEquals(2, ran.size());
    }

    /** GA112 takes the runnable only when there is no consumer of messages. */
    @Test
    void the_job_is_named_after_the_work_and_goes_liferays_usual_way() {
        ScheduledWork job = job(Duration.ofMinutes(1), Duration.ofMinutes(1));

        assertEquals("org.sena.clocks", job.getName());
        assertEquals(DestinationNames.SCHEDULER_DISPATCH, job.getDestinationName());
        assertNull(job.getJobExecutorUnsafeConsumer());
    }

    private ScheduledWork job(Duration first, Duration every) {
        return new ScheduledWork(
                new Clocks(first, every), ran::add, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static final class Clocks implements RecurringWork {

        private final Duration first;
        private final Duration every;

        Clocks(Duration first, Duration every) {
            this.first = first;
            this.every = every;
        }

        @Override
        public String name() {
            return "clocks";
        }

        @Override
        public Duration first() {
            return first;
        }

        @Override
        public Duration every() {
            return every;
        }

        @Override
        public void run() {
            throw new UnsupportedOperationException();
        }
    }
}
