package org.sena.referral.service.app;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.service.store.model.ReferralEntry;

/** Writes deeds about referrals into the audit trail: codes and names of fields, never values. */
@Component(service = Trail.class)
public class Trail {

    private static final String ENTITY = "referral";

    private final AuditTrail auditTrail;

    @Activate
    public Trail(@Reference AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
    }

    public void did(String action, ReferralEntry row) {
        auditTrail.allowed(about(action, row).build());
    }

    public void did(String action, ReferralEntry row, String reason) {
        auditTrail.allowed(about(action, row).reason(reason).build());
    }

    /** A look at a referral, with the items that were disclosed by it. */
    public void looked(ReferralEntry row, Collection<PayloadItem> disclosed) {
        auditTrail.allowed(about("referral.read", row).fields(codes(disclosed)).build());
    }

    /** A look that rests on no consent, but on an override. */
    public void lookedInDanger(
            String action,
            ReferralEntry row,
            Collection<PayloadItem> disclosed,
            String overrideId) {
        auditTrail.allowed(
                about(action, row)
                        .purpose(Optional.empty())
                        .consentId(Optional.empty())
                        .fields(codes(disclosed))
                        .reason(overrideId)
                        .build());
    }

    private static Set<String> codes(Collection<PayloadItem> items) {
        return items.stream()
                .map(PayloadItem::item)
                .map(DataItem::code)
                .collect(Collectors.toSet());
    }

    /** What rests on the person's consent to be asked how the help was. */
    public void asked(String action, ReferralEntry row) {
        auditTrail.allowed(
                about(action, row)
                        .purpose(Purpose.FEEDBACK)
                        .consentId(row.getFeedbackConsentId())
                        .build());
    }

    /** A look at a list; how long it was stands as the reason. */
    public void listed(String action, String ofWhom, Optional<String> subjectId, int results) {
        auditTrail.allowed(
                ImmutableAuditRecord.builder()
                        .action(action)
                        .entity(ENTITY)
                        .entityId(ofWhom)
                        .subjectId(subjectId)
                        .purpose(Purpose.REFERRAL)
                        .reason("RESULTS_" + results)
                        .build());
    }

    public void refused(String action, ReferralEntry row, String reason) {
        auditTrail.denied(about(action, row).reason(reason).build());
    }

    /** A refusal where there is no referral to name. */
    public void refused(String action, String asked, String reason) {
        auditTrail.denied(
                ImmutableAuditRecord.builder()
                        .action(action)
                        .entity(ENTITY)
                        .entityId(asked.length() > 75 ? asked.substring(0, 75) : asked)
                        .purpose(Purpose.REFERRAL)
                        .reason(reason)
                        .build());
    }

    private static ImmutableAuditRecord.Builder about(String action, ReferralEntry row) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity(ENTITY)
                .entityId(row.getReferralId())
                .subjectId(row.getSubjectId())
                .purpose(Purpose.REFERRAL)
                .consentId(row.getConsentId());
    }
}
