package org.sena.liferay.schedule;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.Clock;
import java.util.Date;
import java.util.function.Consumer;
import org.sena.background.recurring.RecurringWork;

/**
 * A work as a job of Liferay's.
 *
 * <p>{@code SchedulerEngineHelperImpl.SchedulerJobConfigurationServiceTrackerCustomizer} asks once
 * for the trigger, and for the runnable each time it is due.
 */
final class ScheduledWork implements SchedulerJobConfiguration {

    private final RecurringWork work;
    private final Consumer<RecurringWork> runner;
    private final Clock clock;

    /**
     * @param runner runs a work once and never throws
     */
    ScheduledWork(RecurringWork work, Consumer<RecurringWork> runner, Clock clock) {
        this.work = work;
        this.runner = runner;
        this.clock = clock;
    }

    /** Of the job and of its group; it has to differ from everybody else's in the portal. */
    @Override
    public String getName() {
        return "org.sena." + work.name();
    }

    /**
     * Without the overlap that a fixed rate allows: the runner leaves out what is still running.
     */
    @Override
    public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
        return () -> runner.accept(work);
    }

    @Override
    public TriggerConfiguration getTriggerConfiguration() {
        TriggerConfiguration trigger =
                TriggerConfiguration.createTriggerConfiguration(
                        Math.toIntExact(work.every().toSeconds()), TimeUnit.SECOND);

        trigger.setStartDate(Date.from(clock.instant().plus(work.first())));

        return trigger;
    }
}
