package org.sena.privacy.service.consent;

import java.util.stream.Collectors;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableAuditRecord;

/** What the audit trail says about consents: which items, never their content. */
final class ConsentAudit {

    private ConsentAudit() {}

    static AuditRecord done(String action, Consent consent) {
        return about(action, consent).build();
    }

    static AuditRecord refused(String action, Consent consent) {
        return about(action, consent).reason("NOT_ALLOWED").build();
    }

    private static ImmutableAuditRecord.Builder about(String action, Consent consent) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("consent")
                .entityId(consent.id())
                .subjectId(consent.subjectId())
                .purpose(consent.purpose())
                .fields(consent.items().stream().map(DataItem::code).collect(Collectors.toSet()))
                .consentId(consent.id());
    }

    static AuditRecord refusedGiving(ConsentRequest request) {
        return ImmutableAuditRecord.builder()
                .action("consent.give")
                .entity("consent")
                .entityId("")
                .subjectId(request.subjectId())
                .purpose(request.purpose())
                .reason("NOT_ALLOWED")
                .build();
    }

    static AuditRecord unknown(String consentId) {
        return ImmutableAuditRecord.builder()
                .action("consent.withdraw")
                .entity("consent")
                .entityId(consentId)
                .reason("UNKNOWN")
                .build();
    }

    static AuditRecord ofAll(String action, String subjectId) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("consent")
                .entityId("")
                .subjectId(subjectId)
                .build();
    }
}
