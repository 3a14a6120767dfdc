package org.sena.referral.service.agreement;

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

/** Looks at the agreements every hour, as the suite itself. */
@Component(service = {})
public class AgreementUpkeepTimer {

    private static final Logger LOG = LoggerFactory.getLogger(AgreementUpkeepTimer.class);

    private static final int FIRST_MINUTES = 5;
    private static final int MINUTES = 60;

    private final CurrentActor currentActor;
    private final AgreementUpkeep upkeep;
    private final ScheduledExecutorService timer;

    @Activate
    public AgreementUpkeepTimer(
            @Reference CurrentActor currentActor, @Reference AgreementUpkeep upkeep) {
        this.currentActor = currentActor;
        this.upkeep = upkeep;
        this.timer = Executors.newSingleThreadScheduledExecutor(AgreementUpkeepTimer::thread);
        timer.scheduleWithFixedDelay(this::run, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void run() {
        try {
            currentActor
                    .supplyAs(Actor.system("agreements"), upkeep::organisations)
                    .forEach(this::look);
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("Agreements were not looked at; it is tried again in an hour", e);
        }
    }

    /** One that fails, as when another node was faster, does not hold up the rest. */
    private void look(String organisationId) {
        try {
            currentActor.supplyAs(
                    Actor.system("agreements"),
                    () -> {
                        upkeep.look(organisationId);
                        return null;
                    });
        } catch (RuntimeException e) { // Whatever it is, the others must be looked at.
            LOG.warn("The agreement with {} was not looked at; tried again later", organisationId);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-agreements");
        thread.setDaemon(true);
        return thread;
    }
}
