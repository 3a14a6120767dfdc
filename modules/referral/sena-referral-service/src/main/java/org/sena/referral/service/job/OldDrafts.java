package org.sena.referral.service.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.service.steps.SystemSteps;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** Drops drafts that nobody sent within 24 hours. */
@Component(service = OldDrafts.class)
public class OldDrafts {

    private static final Duration KEPT = Duration.ofHours(24);

    private final ReferralEntryLocalService referrals;
    private final SystemSteps steps;

    @Activate
    public OldDrafts(@Reference ReferralEntryLocalService referrals, @Reference SystemSteps steps) {
        this.referrals = referrals;
        this.steps = steps;
    }

    /**
     * @return how many were dropped
     */
    int drop(Instant now, int most) {
        List<String> old = referrals.idsOfDrafts(Date.from(now.minus(KEPT)), most);

        return (int) old.stream().filter(steps::dropDraft).count();
    }
}
