package org.sena.needs.service.assessment;

import java.util.stream.Collectors;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableAuditRecord;

/** What the audit trail says about assessments. */
final class Deeds {

    private Deeds() {}

    static AuditRecord keep(String assessmentId, String subjectId) {
        return deed("assessment.keep", assessmentId, subjectId).build();
    }

    static AuditRecord keep(String assessmentId, Consent consent) {
        return under(deed("assessment.keep", assessmentId, consent.subjectId()), consent);
    }

    static AuditRecord bringIn(int assessments) {
        return ImmutableAuditRecord.builder()
                .action("assessment.bring-in")
                .entity("assessment")
                .entityId("many")
                .reason("assessments=" + assessments)
                .build();
    }

    static AuditRecord delete(String assessmentId, String subjectId) {
        return deed("assessment.delete", assessmentId, subjectId).build();
    }

    /** Something a worker does who answers with a person; the assistance is its consent. */
    static AuditRecord assist(String action, String consentId) {
        return assistance(action, consentId).build();
    }

    static AuditRecord assist(String action, Consent consent) {
        return assistance(action, consent.id())
                .subjectId(consent.subjectId())
                .purpose(consent.purpose())
                .consentId(consent.id())
                .build();
    }

    private static ImmutableAuditRecord.Builder assistance(String action, String consentId) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("assistance")
                .entityId(consentId);
    }

    static AuditRecord agree(String assessmentId, String subjectId) {
        return deed("assessment.agree-to-contact", assessmentId, subjectId).build();
    }

    static AuditRecord agree(String assessmentId, Consent consent) {
        return under(
                deed("assessment.agree-to-contact", assessmentId, consent.subjectId()), consent);
    }

    static AuditRecord read(String assessmentId, String subjectId) {
        return deed("assessment.read", assessmentId, subjectId).build();
    }

    static AuditRecord read(String assessmentId, Consent consent) {
        return under(deed("assessment.read", assessmentId, consent.subjectId()), consent);
    }

    private static AuditRecord under(ImmutableAuditRecord.Builder deed, Consent consent) {
        return deed.purpose(consent.purpose())
                .consentId(consent.id())
                .addAllFields(
                        consent.items().stream().map(DataItem::code).collect(Collectors.toList()))
                .build();
    }

    private static ImmutableAuditRecord.Builder deed(String action, String id, String subjectId) {
        ImmutableAuditRecord.Builder deed =
                ImmutableAuditRecord.builder().action(action).entity("assessment").entityId(id);

        return subjectId.isEmpty() ? deed : deed.subjectId(subjectId);
    }
}
