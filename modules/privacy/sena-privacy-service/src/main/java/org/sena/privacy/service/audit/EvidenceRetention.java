package org.sena.privacy.service.audit;

import java.time.Instant;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.service.store.service.AuditEventEntryLocalService;

/** Disposes of the events that are evidence. */
@Component(service = RetentionTask.class)
public class EvidenceRetention implements RetentionTask {

    private final AuditPruning pruning;

    @Activate
    public EvidenceRetention(
            @Reference AuditEventEntryLocalService events, @Reference AuditSeals seals) {
        pruning = new AuditPruning("privacy.audit-evidence", true, events, seals);
    }

    @Override
    public String rule() {
        return pruning.rule();
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return pruning.overdue(before, heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return pruning.remove(before, heldSubjects, most);
    }
}
