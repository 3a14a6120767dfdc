package org.sena.referral.service.app;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Purpose;
import org.sena.referral.service.agreement.AgreementBook;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;

/**
 * Looks whether the consent that a referral rests on is active. It is that very consent that
 * counts: a person may have given the same organisation another one for another referral.
 */
@Component(service = ConsentCheck.class)
public class ConsentCheck {

    private final AgreementBook agreements;
    private final Consents consents;
    private final Time time;

    @Activate
    public ConsentCheck(
            @Reference AgreementBook agreements,
            @Reference Consents consents,
            @Reference Time time) {
        this.agreements = agreements;
        this.consents = consents;
        this.time = time;
    }

    public boolean isActive(ReferralEntry row) {
        return active(row).isPresent();
    }

    /** What may be disclosed now; nothing without an active consent. */
    public Set<DataItem> items(ReferralEntry row) {
        return active(row).map(Consent::items).orElse(Set.of());
    }

    /** Whether the person agreed that the outcome is told, and still does. */
    public boolean mayTellOutcome(ReferralEntry row) {
        return isActive(row, row.getOutcomeConsentId());
    }

    /** Whether the person agreed to be asked how the help was, and still does. */
    public boolean mayAskHow(ReferralEntry row) {
        return isActive(row, row.getFeedbackConsentId());
    }

    private boolean isActive(ReferralEntry row, String consentId) {
        return ReferralRows.filled(consentId)
                .flatMap(consents::find)
                .filter(consent -> consent.subjectId().equals(row.getSubjectId()))
                .filter(consent -> consent.isActiveAt(time.now()))
                .isPresent();
    }

    /** Of an organisation that was shut out there is nobody left whom the consent lets read. */
    private Optional<Consent> active(ReferralEntry row) {
        return ReferralRows.filled(row.getConsentId())
                .flatMap(consents::find)
                .filter(consent -> consent.purpose() == Purpose.REFERRAL)
                .filter(consent -> consent.subjectId().equals(row.getSubjectId()))
                .filter(c -> c.recipientOrganisationId().equals(row.getOrganisationId()))
                .filter(consent -> consent.isActiveAt(time.now()))
                .filter(consent -> agreements.mayFinish(row.getOrganisationId()));
    }
}
