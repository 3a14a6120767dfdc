package org.sena.privacy.service.audit;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.service.store.service.AuditEventEntryLocalService;

/** Disposes of events by signed checkpoints, evidence or the others. */
final class AuditPruning implements RetentionTask {

    private final String rule;
    private final boolean evidence;
    private final AuditEventEntryLocalService events;
    private final AuditSeals seals;

    AuditPruning(
            String rule, boolean evidence, AuditEventEntryLocalService events, AuditSeals seals) {
        this.rule = rule;
        this.evidence = evidence;
        this.events = events;
        this.seals = seals;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return events.countBefore(Date.from(before), evidence, heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return events.prune(Date.from(before), evidence, heldSubjects, most, seals);
    }
}
