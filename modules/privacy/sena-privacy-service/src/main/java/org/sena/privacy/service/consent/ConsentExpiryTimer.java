package org.sena.privacy.service.consent;

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

/** Tells every hour which consents have ended by themselves, as the suite itself. */
@Component(service = {})
public class ConsentExpiryTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentExpiryTimer.class);

    private static final int BATCH = 200;
    private static final int FIRST_MINUTES = 4;
    private static final int MINUTES = 60;

    private final Clock clock = Clock.systemUTC();
    private final CurrentActor currentActor;
    private final ConsentExpiryRun expiry;
    private final ScheduledExecutorService timer;

    @Activate
    public ConsentExpiryTimer(
            @Reference CurrentActor currentActor, @Reference ConsentExpiries expiries) {
        this.currentActor = currentActor;
        this.expiry = new ConsentExpiryRun(expiries, BATCH);
        this.timer = Executors.newSingleThreadScheduledExecutor(ConsentExpiryTimer::thread);
        timer.scheduleWithFixedDelay(this::run, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void run() {
        try {
            int told =
                    currentActor.supplyAs(
                            Actor.system("consent-expiry"), () -> expiry.run(clock.instant()));

            LOG.info("{} consents have ended by themselves", told);
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("Consents that ended were not told of; tried again in an hour", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-consent-expiry");

        thread.setDaemon(true);

        return thread;
    }
}
