package org.sena.referral.service.message;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.message.About;

/** Writes deeds about messages into the audit trail: numbers and codes, never what was said. */
@Component(service = MessageTrail.class)
public class MessageTrail {

    private static final int LONGEST_ID = 75;

    private final AuditTrail auditTrail;

    @Activate
    public MessageTrail(@Reference AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
    }

    /** Write it last: the trail is held until the transaction ends. */
    void did(String action, Standing standing, String reason, Set<String> fields) {
        ImmutableAuditRecord.Builder record =
                ImmutableAuditRecord.builder()
                        .action(action)
                        .entity(standing.thread().getAboutKind())
                        .entityId(standing.matter().id())
                        .subjectId(standing.matter().subjectId())
                        .purpose(Purpose.MESSAGE)
                        .fields(fields)
                        .reason(standing.thread().getVisibility() + " " + reason);
        standing.consentId().ifPresent(record::consentId);
        auditTrail.allowed(record.build());
    }

    void refused(String action, Standing standing, String reason) {
        auditTrail.denied(
                ImmutableAuditRecord.builder()
                        .action(action)
                        .entity(standing.thread().getAboutKind())
                        .entityId(standing.matter().id())
                        .subjectId(standing.matter().subjectId())
                        .purpose(Purpose.MESSAGE)
                        .reason(reason)
                        .build());
    }

    /** A refusal where nothing is there for this actor. */
    void refused(String action, About about, String reason) {
        refused(action, about.kind(), about.id(), reason);
    }

    void refused(String action, String entity, String asked, String reason) {
        auditTrail.denied(
                ImmutableAuditRecord.builder()
                        .action(action)
                        .entity(entity)
                        .entityId(
                                asked.length() > LONGEST_ID
                                        ? asked.substring(0, LONGEST_ID)
                                        : asked)
                        .purpose(Purpose.MESSAGE)
                        .reason(reason)
                        .build());
    }
}
