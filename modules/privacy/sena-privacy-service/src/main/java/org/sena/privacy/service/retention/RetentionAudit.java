package org.sena.privacy.service.retention;

import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.ImmutableAuditRecord;

/** What the audit trail says about retention. */
final class RetentionAudit {

    private RetentionAudit() {}

    static AuditRecord of(String action, String id) {
        return builder(action, "retention", id).build();
    }

    static AuditRecord changed(String code, String from, String to) {
        return builder("retention.change", "retention", code)
                .addFields("period")
                .reason(from + ">" + to)
                .build();
    }

    static AuditRecord held(String action, String holdId, String subjectId) {
        return builder(action, "hold", holdId).subjectId(subjectId).build();
    }

    private static ImmutableAuditRecord.Builder builder(String action, String kind, String id) {
        return ImmutableAuditRecord.builder().action(action).entity(kind).entityId(id);
    }
}
