package org.sena.privacy.service.rights;

import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.service.store.model.RightsRequestEntry;

/** What the audit trail says about requests; never what is written in them. */
final class RightsAudit {

    private RightsAudit() {}

    static AuditRecord about(String action, RightsRequestEntry row) {
        return begin(action, row.getRequestId())
                .subjectId(row.getSubjectId())
                .reason(row.getKind())
                .build();
    }

    static AuditRecord refused(String action, String requestId) {
        return begin(action, requestId).reason("NOT_ALLOWED").build();
    }

    private static ImmutableAuditRecord.Builder begin(String action, String requestId) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("rights-request")
                .entityId(requestId);
    }
}
