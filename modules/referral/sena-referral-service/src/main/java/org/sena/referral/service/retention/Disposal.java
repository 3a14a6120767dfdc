package org.sena.referral.service.retention;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.notification.api.Notifications;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.Threads;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.FeedbackEntryLocalService;
import org.sena.referral.service.store.service.ReferralAttemptEntryLocalService;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.store.service.ReferralEventEntryLocalService;

/** Takes from referrals what has had its time, child rows first. Doing it again changes nothing. */
@Component(service = Disposal.class)
public class Disposal {

    private final CurrentActor currentActor;
    private final ReferralEntryLocalService referrals;
    private final ReferralEventEntryLocalService history;
    private final ReferralAttemptEntryLocalService attempts;
    private final FeedbackEntryLocalService feedbacks;
    private final Threads threads;
    private final Notifications notifications;

    @Activate
    public Disposal(
            @Reference CurrentActor currentActor,
            @Reference ReferralEntryLocalService referrals,
            @Reference ReferralEventEntryLocalService history,
            @Reference ReferralAttemptEntryLocalService attempts,
            @Reference FeedbackEntryLocalService feedbacks,
            @Reference Threads threads,
            @Reference Notifications notifications) {
        this.currentActor = currentActor;
        this.referrals = referrals;
        this.history = history;
        this.attempts = attempts;
        this.feedbacks = feedbacks;
        this.threads = threads;
        this.notifications = notifications;
    }

    /** Those that ended so before that moment and still hold what was shared. */
    long countUnshredded(Collection<String> states, Date before, Set<String> held) {
        return referrals.countUnshredded(states, before, held);
    }

    /** Shreds some of those; how many. */
    int shred(Collection<String> states, Date before, Set<String> held, int most) {
        List<String> ids = referrals.unshredded(states, before, held, most);
        ids.forEach(this::shred);
        return ids.size();
    }

    /**
     * Takes away what was shared, written and tried, and the notifications; what is left names
     * nobody.
     */
    void shred(String referralId) {
        ReferralEntry row = referrals.lock(referralId);
        if (row == null) {
            return;
        }
        attempts.removeOf(referralId);
        currentActor.supplyAs(
                Actor.system("referral-retention"),
                () -> {
                    threads.forget(About.referral(referralId));
                    return null;
                });
        notifications.forget(referralId);
        row.setPayload("");
        row.setDeclineText("");
        row.setOutcomeNote("");
        row.setReopenNote("");
        row.setAccessIndex("");
        referrals.updateReferralEntry(row);
    }

    /** Deletes what is left of a referral, or a draft. */
    void delete(String referralId) {
        shred(referralId);
        history.removeOf(referralId);
        feedbacks.removeOf(referralId);
        ReferralEntry row = referrals.lock(referralId);
        if (row != null) {
            referrals.remove(row);
        }
    }
}
