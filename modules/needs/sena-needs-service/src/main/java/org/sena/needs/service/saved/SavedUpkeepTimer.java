package org.sena.needs.service.saved;

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
import org.sena.needs.api.SavedInterviewUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the upkeep of saved interviews every hour, as the suite itself. */
@Component(service = {})
public class SavedUpkeepTimer {

    private static final Logger LOG = LoggerFactory.getLogger(SavedUpkeepTimer.class);

    private static final int FIRST_MINUTES = 3;
    private static final int MINUTES = 60;

    private final Clock clock = Clock.systemUTC();
    private final CurrentActor currentActor;
    private final SavedInterviewUpkeep upkeep;
    private final ScheduledExecutorService timer;

    @Activate
    public SavedUpkeepTimer(
            @Reference CurrentActor currentActor, @Reference SavedInterviewUpkeep upkeep) {
        this.currentActor = currentActor;
        this.upkeep = upkeep;
        this.timer = Executors.newSingleThreadScheduledExecutor(SavedUpkeepTimer::thread);
        timer.scheduleWithFixedDelay(this::run, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void run() {
        try {
            int deleted = currentActor.supplyAs(Actor.system("saved-interviews"), this::runAll);

            if (deleted > 0) {
                LOG.info("{} saved interviews were past their date and are deleted", deleted);
            }
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("Saved interviews past their date stay; tried again in an hour", e);
        }
    }

    private int runAll() {
        int all = 0;
        int deleted;

        do {
            deleted = upkeep.run(clock.instant());
            all += deleted;
        } while (deleted > 0);

        return all;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-saved-interviews");

        thread.setDaemon(true);

        return thread;
    }
}
