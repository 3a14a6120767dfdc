package org.sena.privacy.service.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.service.store.model.AuditChainEntry;
import org.sena.privacy.service.store.service.AuditChainEntryLocalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Anchors the trail once a day, soon after midnight (UTC). Each server looks; the first one keeps
 * the anchor of the day that ended, and all of them write it to their files.
 */
@Component(service = {})
public class AnchorTimer {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorTimer.class);

    private static final int MINUTES = 5;

    private final AnchorStore anchors;
    private final AuditChainEntryLocalService chains;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService timer;

    @Activate
    public AnchorTimer(
            @Reference AnchorStore anchors, @Reference AuditChainEntryLocalService chains) {
        this.anchors = anchors;
        this.chains = chains;
        this.timer = Executors.newSingleThreadScheduledExecutor(AnchorTimer::thread);
        timer.scheduleWithFixedDelay(this::look, 1, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void deactivate() {
        timer.shutdownNow();
    }

    private void look() {
        try {
            AuditChainEntry end = chains.fetchAuditChainEntry(AuditChain.ID);

            if (end != null && end.getLastSequence() > 0) {
                anchors.keep(
                        LocalDate.now(clock).minusDays(1),
                        end.getLastSequence(),
                        end.getLastHash());
            }
            anchors.export();
        } catch (RuntimeException e) { // Whatever it is, the timer must go on.
            LOG.warn("The audit trail is not anchored; tried again in {} minutes", MINUTES, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sena-audit-anchor");

        thread.setDaemon(true);

        return thread;
    }
}
