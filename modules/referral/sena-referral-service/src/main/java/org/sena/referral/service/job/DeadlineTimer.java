package org.sena.referral.service.job;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.referral.api.deadline.DeadlineUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the clocks every minute, as the suite itself. */
@Component(service = {})
public class DeadlineTimer {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineTimer.class);

    private static final int SECONDS = 60;

    /** Runs in a row; what is left waits a minute. */
    private static final int MOST_RUNS = 50;

    private final CurrentActor currentActor;
    private final DeadlineUpkeep upkeep;
    private final ScheduledExecutorService timer;

    @Activate
    public DeadlineTimer(@Reference CurrentActor currentActor, @Reference DeadlineUpkeep upkeep) {
        this.currentActor = currentActor;
        this.upkeep = upkeep;
        this.timer = Executors.newSingleThreadScheduledExecutor(DeadlineTimer::thread);
        timer.scheduleWithFixedDelay(this::run, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void run() {
        try {
            currentActor.supplyAs(Actor.system("referral-clocks"), this::runAll);
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("Clocks of referrals are looked at again in a minute", e);
        }
    }

    private int runAll() {
        int all = 0;

        for (int i = 0; i < MOST_RUNS; i++) {
            int looked = upkeep.run();

            if (looked == 0) {
                break;
            }

            all += looked;
        }

        return all;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-referral-clocks");

        thread.setDaemon(true);

        return thread;
    }
}
