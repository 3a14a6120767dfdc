package org.sena.privacy.service.retention;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.retention.Retention;
import org.sena.privacy.api.retention.RetentionRun;
import org.sena.privacy.api.retention.RuleCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every ten minutes whether the nightly run is due, and does it as the suite itself. */
@Component(service = {})
public class RetentionTimer {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionTimer.class);

    private static final int MINUTES = 10;

    private final Clock clock = Clock.systemUTC();
    private final CurrentActor currentActor;
    private final JobTurn turn;
    private final Retention retention;
    private final ScheduledExecutorService timer;

    @Activate
    public RetentionTimer(
            @Reference CurrentActor currentActor,
            @Reference JobTurn turn,
            @Reference Retention retention) {
        this.currentActor = currentActor;
        this.turn = turn;
        this.retention = retention;
        this.timer = Executors.newSingleThreadScheduledExecutor(RetentionTimer::thread);
        timer.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void look() {
        try {
            if (Nightly.isDue(turn.done(RetentionUseCase.JOB, clock.instant()), clock.instant())) {
                currentActor
                        .supplyAs(Actor.system("retention"), () -> retention.run())
                        .ifPresent(RetentionTimer::log);
            }
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("Retention was disturbed; tried again in {} minutes", MINUTES, e);
        }
    }

    private static void log(RetentionRun run) {
        long removed = run.counts().stream().mapToLong(RuleCount::removed).sum();
        long left = run.counts().stream().mapToLong(RuleCount::left).sum();
        long failed = run.counts().stream().filter(RuleCount::failed).count();

        if (left + failed > 0) {
            LOG.error("Retention: {} disposed of, {} left, {} rules failed", removed, left, failed);
        } else {
            LOG.info("Retention: {} disposed of, nothing overdue", removed);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-retention");

        thread.setDaemon(true);

        return thread;
    }
}
