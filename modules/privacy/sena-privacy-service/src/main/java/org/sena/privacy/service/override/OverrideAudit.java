package org.sena.privacy.service.override;

import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.service.store.model.OverrideEntry;

/** What the audit trail says about overrides: the basis and the object, never the danger. */
final class OverrideAudit {

    private OverrideAudit() {}

    static AuditRecord about(String action, OverrideEntry row, String reason) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity(row.getObjectKind())
                .entityId(row.getObjectId())
                .subjectId(row.getSubjectId())
                .reason(reason + " " + row.getOverrideId())
                .build();
    }

    static AuditRecord refused(String action, String id) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("override")
                .entityId(id)
                .reason("NOT_ALLOWED")
                .build();
    }
}
