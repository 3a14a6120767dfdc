package org.sena.needs.service.kept;

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

/** Looks twice a day for answers that end within a month, as the suite itself. */
@Component(service = {})
public class EndingTimer {

    private static final Logger LOG = LoggerFactory.getLogger(EndingTimer.class);

    private static final int FIRST_MINUTES = 7;
    private static final int MINUTES = 720;

    private final Clock clock = Clock.systemUTC();
    private final CurrentActor currentActor;
    private final EndingNotices notices;
    private final ScheduledExecutorService timer;

    @Activate
    public EndingTimer(@Reference CurrentActor currentActor, @Reference EndingNotices notices) {
        this.currentActor = currentActor;
        this.notices = notices;
        this.timer = Executors.newSingleThreadScheduledExecutor(EndingTimer::thread);
        timer.scheduleWithFixedDelay(this::look, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void look() {
        try {
            currentActor.supplyAs(
                    Actor.system("ending-answers"), () -> notices.tell(clock.instant()));
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("Nobody is told that answers end; tried again in {} minutes", MINUTES, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-ending-answers");

        thread.setDaemon(true);

        return thread;
    }
}
