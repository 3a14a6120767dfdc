package org.sena.privacy.service.retention;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;
import org.sena.privacy.api.retention.Retention;
import org.sena.privacy.api.retention.RetentionRun;
import org.sena.privacy.api.retention.RuleCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every ten minutes whether the nightly run is due, and does it. */
@Component(service = RecurringWork.class)
public class RetentionWork implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionWork.class);

    private final Clock clock = Clock.systemUTC();
    private final JobTurn turn;
    private final Retention retention;

    @Activate
    public RetentionWork(@Reference JobTurn turn, @Reference Retention retention) {
        this.turn = turn;
        this.retention = retention;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        if (Nightly.isDue(turn.done(RetentionUseCase.JOB, clock.instant()), clock.instant())) {
            retention.run().ifPresent(RetentionWork::log);
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
}
