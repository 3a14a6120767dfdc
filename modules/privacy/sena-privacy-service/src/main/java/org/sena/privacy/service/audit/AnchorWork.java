package org.sena.privacy.service.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;
import org.sena.privacy.service.store.model.AuditChainEntry;
import org.sena.privacy.service.store.service.AuditChainEntryLocalService;

/**
 * Anchors the trail once a day, soon after midnight (UTC). Each server looks; the first one keeps
 * the anchor of the day that ended, and all of them write it to their files.
 */
@Component(service = RecurringWork.class)
public class AnchorWork implements RecurringWork {

    private final AnchorStore anchors;
    private final AuditChainEntryLocalService chains;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public AnchorWork(
            @Reference AnchorStore anchors, @Reference AuditChainEntryLocalService chains) {
        this.anchors = anchors;
        this.chains = chains;
    }

    @Override
    public String name() {
        return "audit-anchor";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(1);
    }

    /** Each node has a file of its own. */
    @Override
    public boolean isForEveryNode() {
        return true;
    }

    @Override
    public void run() {
        AuditChainEntry end = chains.fetchAuditChainEntry(AuditChain.ID);

        if (end != null && end.getLastSequence() > 0) {
            anchors.keep(
                    LocalDate.now(clock).minusDays(1), end.getLastSequence(), end.getLastHash());
        }

        anchors.export();
    }
}
