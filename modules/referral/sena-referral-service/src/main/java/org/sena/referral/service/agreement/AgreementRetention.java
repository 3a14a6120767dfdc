package org.sena.referral.service.agreement;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.referral.service.store.model.AgreementEntry;
import org.sena.referral.service.store.service.AgreementEntryLocalService;
import org.sena.referral.service.store.service.OnboardingEntryLocalService;

/**
 * Deletes agreements that have long been over, and with an organisation's last one what was noted
 * of it. They are about no resident, so no hold on a resident keeps them.
 */
@Component(service = RetentionTask.class)
public class AgreementRetention implements RetentionTask {

    private final AgreementEntryLocalService agreements;
    private final OnboardingEntryLocalService onboardings;

    @Activate
    public AgreementRetention(
            @Reference AgreementEntryLocalService agreements,
            @Reference OnboardingEntryLocalService onboardings) {
        this.agreements = agreements;
        this.onboardings = onboardings;
    }

    @Override
    public String rule() {
        return "referral.agreement";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return agreements.countOver(Date.from(before));
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        List<AgreementEntry> over = agreements.over(Date.from(before), most);

        for (AgreementEntry row : over) {
            agreements.deleteAgreementEntry(row);

            if (agreements.ofOrganisation(row.getOrganisationId()).isEmpty()) {
                onboardings
                        .find(row.getOrganisationId())
                        .ifPresent(onboardings::deleteOnboardingEntry);
            }
        }
        return over.size();
    }
}
