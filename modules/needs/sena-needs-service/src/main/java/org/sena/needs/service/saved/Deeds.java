package org.sena.needs.service.saved;

import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.ImmutableAuditRecord;

/** What the audit trail says about saved interviews: never which row, when it is under a code. */
final class Deeds {

    private Deeds() {}

    static AuditRecord coded(String action) {
        return deed(action).build();
    }

    static AuditRecord refused(String action, String reason) {
        return deed(action).reason(reason).build();
    }

    static AuditRecord mine(String action, String subjectId) {
        return deed(action).subjectId(subjectId).build();
    }

    private static ImmutableAuditRecord.Builder deed(String action) {
        return ImmutableAuditRecord.builder().action(action).entity("interview").entityId("");
    }
}
