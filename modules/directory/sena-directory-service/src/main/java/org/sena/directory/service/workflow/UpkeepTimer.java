package org.sena.directory.service.workflow;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.Upkeep;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the upkeep every quarter of an hour, as the suite itself. */
@Component(service = {})
public class UpkeepTimer {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepTimer.class);

    private static final int FIRST_MINUTES = 2;
    private static final int MINUTES = 15;

    /** Runs in a row: what is left waits for the next time, so that imports get their turn. */
    private static final int MOST_RUNS = 50;

    private final CurrentActor currentActor;
    private final Upkeep upkeep;
    private final ScheduledExecutorService timer;

    @Activate
    public UpkeepTimer(@Reference CurrentActor currentActor, @Reference Upkeep upkeep) {
        this.currentActor = currentActor;
        this.upkeep = upkeep;
        this.timer = Executors.newSingleThreadScheduledExecutor(UpkeepTimer::thread);
        timer.scheduleWithFixedDelay(this::run, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void run() {
        try {
            int changed = currentActor.supplyAs(Actor.system("directory-upkeep"), this::runAll);

            if (changed > 0) {
                LOG.info("Upkeep of the directory: {} records hidden or shown", changed);
            }
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("Upkeep of the directory failed; it is tried again in {} minutes", MINUTES, e);
        }
    }

    private int runAll() {
        int all = 0;

        for (int i = 0; i < MOST_RUNS; i++) {
            int changed = upkeep.run();

            if (changed == 0) {
                break;
            }

            all += changed;
        }

        return all;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-directory-upkeep");

        thread.setDaemon(true);

        return thread;
    }
}
