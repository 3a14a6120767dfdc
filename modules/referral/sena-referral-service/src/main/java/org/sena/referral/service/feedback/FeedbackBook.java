package org.sena.referral.service.feedback;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.feedback.Feedback;
import org.sena.referral.api.feedback.Helped;
import org.sena.referral.api.feedback.Manner;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.store.model.FeedbackEntry;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.FeedbackEntryLocalService;

/** Writes answers into their rows and reads them out again. */
@Component(service = FeedbackBook.class)
public class FeedbackBook {

    private final FeedbackEntryLocalService feedbacks;
    private final Seal seal;
    private final Time time;

    @Activate
    public FeedbackBook(
            @Reference FeedbackEntryLocalService feedbacks,
            @Reference Seal seal,
            @Reference Time time) {
        this.feedbacks = feedbacks;
        this.seal = seal;
        this.time = time;
    }

    Optional<FeedbackEntry> of(ReferralEntry referral) {
        return feedbacks.ofReferral(referral.getReferralId());
    }

    /** In place of an earlier answer, of which the moment stays. */
    void keep(ReferralEntry referral, Feedback feedback) {
        FeedbackEntry row = of(referral).orElseGet(() -> begun(referral));
        row.setConsentId(referral.getFeedbackConsentId());
        row.setEndedDate(referral.getEndedDate());
        row.setHelped(feedback.helped().name());
        row.setManner(feedback.manner().name());
        row.setWords(seal.sealed(referral, feedback.words()));
        feedbacks.updateFeedbackEntry(row);
    }

    private FeedbackEntry begun(ReferralEntry referral) {
        FeedbackEntry row = feedbacks.unsaved(referral.getReferralId());
        row.setSubjectId(referral.getSubjectId());
        row.setOrganisationId(referral.getOrganisationId());
        row.setSentDate(referral.getSentDate());
        row.setCreateDate(time.date());
        return row;
    }

    Feedback read(ReferralEntry referral, FeedbackEntry row) {
        return Feedback.of(
                Helped.valueOf(row.getHelped()),
                Manner.valueOf(row.getManner()),
                seal.opened(referral, row.getWords()));
    }
}
