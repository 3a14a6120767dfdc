package org.sena.referral.service.agreement;

import static org.sena.referral.service.store.ReferralRows.filled;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.AgreementDraft;
import org.sena.referral.api.agreement.EndReason;
import org.sena.referral.api.agreement.ImmutableAgreement;
import org.sena.referral.api.agreement.ImmutableOnboardingRecord;
import org.sena.referral.api.agreement.OnboardingRecord;
import org.sena.referral.api.agreement.Responsible;
import org.sena.referral.api.agreement.Signature;
import org.sena.referral.service.store.model.AgreementEntry;
import org.sena.referral.service.store.model.OnboardingEntry;

/** Between rows and values; rows never leave this bundle. */
final class AgreementRows {

    private AgreementRows() {}

    static Agreement toAgreement(AgreementEntry row) {
        return ImmutableAgreement.builder()
                .id(row.getAgreementId())
                .organisationId(row.getOrganisationId())
                .organisationName(row.getOrganisationName())
                .organisation(
                        Signature.of(row.getOrganisationSigner(), row.getOrganisationSignerRole()))
                .council(Signature.of(row.getCouncilSigner(), row.getCouncilSignerRole()))
                .firstDay(LocalDate.parse(row.getFirstDay()))
                .lastDay(LocalDate.parse(row.getLastDay()))
                .document(row.getDocument())
                .serviceIds(filled(row.getServiceIds()).map(AgreementRows::ids).orElse(Set.of()))
                .holdsFrom(row.getStartDate().toInstant())
                .holdsUntil(row.getEndDate().toInstant())
                .finishUntil(row.getFinishDate().toInstant())
                .endReason(filled(row.getEndReason()).map(EndReason::valueOf))
                .endText(filled(row.getEndText()))
                .recordedAt(row.getCreateDate().toInstant())
                .build();
    }

    static void fill(AgreementEntry row, AgreementDraft draft, Terms terms) {
        row.setOrganisationId(draft.organisationId());
        row.setOrganisationSigner(draft.organisation().name());
        row.setOrganisationSignerRole(draft.organisation().role());
        row.setCouncilSigner(draft.council().name());
        row.setCouncilSignerRole(draft.council().role());
        row.setFirstDay(draft.firstDay().toString());
        row.setLastDay(draft.lastDay().toString());
        row.setDocument(draft.document());
        row.setServiceIds(String.join(",", new TreeSet<>(draft.serviceIds())));
        row.setStartDate(Date.from(Terms.beginning(draft.firstDay())));
        row.setEndDate(Date.from(Terms.over(draft.lastDay())));
        row.setFinishDate(Date.from(terms.finish(Terms.over(draft.lastDay()))));
    }

    static OnboardingRecord toRecord(OnboardingEntry row) {
        return ImmutableOnboardingRecord.builder()
                .organisationId(row.getOrganisationId())
                .dataProtection(
                        responsible(row.getDataProtectionName(), row.getDataProtectionContact()))
                .safeguarding(responsible(row.getSafeguardingName(), row.getSafeguardingContact()))
                .peopleTrained(row.getPeopleTrained())
                .trainedOn(filled(row.getTrainedOn()).map(LocalDate::parse))
                .build();
    }

    static void fill(OnboardingEntry row, OnboardingRecord noted) {
        row.setDataProtectionName(noted.dataProtection().map(Responsible::name).orElse(""));
        row.setDataProtectionContact(noted.dataProtection().map(Responsible::contact).orElse(""));
        row.setSafeguardingName(noted.safeguarding().map(Responsible::name).orElse(""));
        row.setSafeguardingContact(noted.safeguarding().map(Responsible::contact).orElse(""));
        row.setPeopleTrained(noted.peopleTrained());
        row.setTrainedOn(noted.trainedOn().map(LocalDate::toString).orElse(""));
    }

    private static Set<String> ids(String joined) {
        return Set.of(joined.split(","));
    }

    private static Optional<Responsible> responsible(String name, String contact) {
        return filled(name).map(said -> Responsible.of(said, filled(contact).orElse("")));
    }
}
