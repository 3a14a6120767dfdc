package org.sena.referral.service.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.ImmutableAgreement;
import org.sena.referral.api.agreement.ImmutableAgreementDraft;
import org.sena.referral.api.agreement.Signature;

/** Agreements for these tests. */
final class Papers {

    static final Signature SIGNATURE = Signature.of("A. Example", "Chief executive");

    private Papers() {}

    static ImmutableAgreementDraft draft(String first, String last, String... services) {
        return ImmutableAgreementDraft.builder()
                .organisationId("larder")
                .organisation(SIGNATURE)
                .council(SIGNATURE)
                .firstDay(LocalDate.parse(first))
                .lastDay(LocalDate.parse(last))
                .document("File 1")
                .addServiceIds(services)
                .build();
    }

    static ImmutableAgreement agreement(String first, String last, String... services) {
        Terms terms = new Terms(28);
        LocalDate lastDay = LocalDate.parse(last);

        return ImmutableAgreement.builder()
                .id(first)
                .organisationId("larder")
                .organisationName("Larder")
                .organisation(SIGNATURE)
                .council(SIGNATURE)
                .firstDay(LocalDate.parse(first))
                .lastDay(lastDay)
                .document("File 1")
                .serviceIds(Set.of(services))
                .holdsFrom(Terms.beginning(LocalDate.parse(first)))
                .holdsUntil(Terms.over(lastDay))
                .finishUntil(terms.finish(Terms.over(lastDay)))
                .recordedAt(Terms.beginning(LocalDate.parse(first)))
                .build();
    }

    /** The same, ended early with that day. */
    static Agreement ended(ImmutableAgreement agreement, String lastDay) {
        return agreement
                .withHoldsUntil(Terms.over(LocalDate.parse(lastDay)))
                .withFinishUntil(Terms.over(LocalDate.parse(lastDay)));
    }
}
