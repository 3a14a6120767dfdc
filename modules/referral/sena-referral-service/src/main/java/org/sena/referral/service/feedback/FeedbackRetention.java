package org.sena.referral.service.feedback;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.referral.service.store.model.FeedbackEntry;
import org.sena.referral.service.store.service.FeedbackEntryLocalService;

/** Deletes what people said of the help once what they shared for it is gone too. */
@Component(service = RetentionTask.class)
public class FeedbackRetention implements RetentionTask {

    private final FeedbackEntryLocalService feedbacks;

    @Activate
    public FeedbackRetention(@Reference FeedbackEntryLocalService feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public String rule() {
        return "referral.feedback";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return feedbacks.countEndedBefore(Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        List<FeedbackEntry> over = feedbacks.endedBefore(Date.from(before), heldSubjects, most);
        over.forEach(feedbacks::deleteFeedbackEntry);
        return over.size();
    }
}
