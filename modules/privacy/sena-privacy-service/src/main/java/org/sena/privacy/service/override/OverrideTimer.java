package org.sena.privacy.service.override;

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

/** Looks every five minutes for overrides that nobody looked at in time. */
@Component(service = {})
public class OverrideTimer {

    private static final Logger LOG = LoggerFactory.getLogger(OverrideTimer.class);

    private static final int MINUTES = 5;

    private final LateAlerts alerts;
    private final Clock clock = Clock.systemUTC();
    private final CurrentActor currentActor;
    private final ScheduledExecutorService timer;

    @Activate
    public OverrideTimer(@Reference LateAlerts alerts, @Reference CurrentActor currentActor) {
        this.alerts = alerts;
        this.currentActor = currentActor;
        this.timer = Executors.newSingleThreadScheduledExecutor(OverrideTimer::thread);
        timer.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void look() {
        try {
            int late =
                    currentActor.supplyAs(
                            Actor.system("overrides"), () -> alerts.tell(clock.instant()));

            if (late > 0) {
                LOG.error("{} emergency overrides were not reviewed in time", late);
            }
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("Late overrides are not looked for; tried again in {} minutes", MINUTES, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-overrides");

        thread.setDaemon(true);

        return thread;
    }
}
