package org.sena.referral.service.job;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.store.model.ReferralAttemptEntry;
import org.sena.referral.service.store.service.ReferralAttemptEntryLocalService;
import org.sena.working.days.WorkingDays;

/**
 * When the last attempt was made to reach a person, once there are at least 3 on at least 2 days.
 * Whether they were by enough ways that are safe is looked at when the step is taken: only there
 * the safe ways are opened.
 */
@Component(service = Tries.class)
public class Tries {

    private static final int ATTEMPTS = 3;
    private static final int DAYS = 2;

    private final ReferralAttemptEntryLocalService attempts;

    @Activate
    public Tries(@Reference ReferralAttemptEntryLocalService attempts) {
        this.attempts = attempts;
    }

    Optional<Instant> enough(Referral referral) {
        if (referral.state() != ReferralState.UNABLE_TO_CONTACT) {
            return Optional.empty();
        }

        List<ReferralAttemptEntry> made = attempts.ofReferral(referral.id());
        long days =
                made.stream()
                        .map(one -> one.getCreateDate().toInstant())
                        .map(at -> at.atZone(WorkingDays.LONDON).toLocalDate())
                        .distinct()
                        .count();

        return made.size() < ATTEMPTS || days < DAYS
                ? Optional.empty()
                : made.stream()
                        .map(ReferralAttemptEntry::getCreateDate)
                        .max(Date::compareTo)
                        .map(Date::toInstant);
    }
}
