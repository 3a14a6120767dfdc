package org.sena.privacy.service.audit;

import java.time.Instant;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.service.store.service.AuditEventEntryLocalService;

/** Disposes of the events that are no evidence. */
@Component(service = RetentionTask.class)
public class AuditRetention implements RetentionTask {

    private final AuditPruning pruning;

    @Activate
    public AuditRetention(
            @Reference AuditEventEntryLocalService events, @Reference AuditSeals seals) {
        pruning = new AuditPruning("privacy.audit", false, events, seals);
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
