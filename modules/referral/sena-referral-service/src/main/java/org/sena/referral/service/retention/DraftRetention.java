package org.sena.referral.service.retention;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** Deletes drafts that were not sent. */
@Component(service = RetentionTask.class)
public class DraftRetention implements RetentionTask {

    private final ReferralEntryLocalService referrals;
    private final Disposal disposal;

    @Activate
    public DraftRetention(
            @Reference ReferralEntryLocalService referrals, @Reference Disposal disposal) {
        this.referrals = referrals;
        this.disposal = disposal;
    }

    @Override
    public String rule() {
        return "referral.draft";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return referrals.countDraftsBefore(Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        List<String> ids = referrals.draftsBefore(Date.from(before), heldSubjects, most);
        ids.forEach(disposal::delete);
        return ids.size();
    }
}
