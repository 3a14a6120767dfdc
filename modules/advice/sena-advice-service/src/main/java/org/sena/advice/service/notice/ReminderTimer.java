package org.sena.advice.service.notice;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds advisers every ten minutes, as the suite itself. */
@Component(service = {})
public class ReminderTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderTimer.class);

    private static final int MINUTES = 10;

    private final Clock clock = Clock.systemUTC();
    private final CurrentActor currentActor;
    private final Reminders reminders;
    private final ScheduledExecutorService timer;

    @Activate
    public ReminderTimer(@Reference CurrentActor currentActor, @Reference Reminders reminders) {
        this.currentActor = currentActor;
        this.reminders = reminders;
        this.timer = Executors.newSingleThreadScheduledExecutor(ReminderTimer::thread);
        timer.scheduleWithFixedDelay(this::run, 2, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void run() {
        try {
            currentActor.supplyAs(
                    Actor.system("advice-reminders"), () -> reminders.remind(clock.instant()));
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("Advisers are not reminded; tried again in {} minutes", MINUTES, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-advice-reminders");

        thread.setDaemon(true);

        return thread;
    }
}
