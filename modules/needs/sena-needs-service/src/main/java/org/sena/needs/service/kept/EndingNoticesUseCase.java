package org.sena.needs.service.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.service.store.model.AssessmentEntry;
import org.sena.needs.service.store.service.AssessmentEntryLocalService;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Recipient;
import org.sena.privacy.api.retention.LegalHolds;
import org.sena.privacy.api.retention.Retention;
import org.sena.privacy.api.retention.RetentionRule;

/** Puts the notices aside; the key of each says for which last assessment it is. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class EndingNoticesUseCase implements AopService, EndingNotices {

    private static final String RULE = "needs.assessment";

    /** What ends within a month is not more than this in one night; the next night goes on. */
    private static final int MOST = 2_000;

    @Reference private AssessmentEntryLocalService assessments;

    @Reference private LegalHolds holds;

    @Reference private Notifications notifications;

    @Reference private Retention retention;

    @Override
    public int tell(Instant now) {
        Instant inAMonth = now.atZone(ZoneOffset.UTC).plusMonths(1).toInstant();
        Set<String> held = holds.heldSubjects();
        int told = 0;

        for (RetentionRule rule : retention.rules()) {
            if (rule.code().equals(RULE)) {
                List<AssessmentEntry> ending =
                        assessments.getIdle(Date.from(rule.period().before(inAMonth)), held, MOST);

                ending.forEach(this::tell);
                told = ending.size();
            }
        }

        return told;
    }

    private void tell(AssessmentEntry ending) {
        notifications.tell(
                ImmutableNotice.builder()
                        .key("privacy.answers-ending:" + ending.getAssessmentId())
                        .kind("privacy.answers-ending")
                        .to(Recipient.subject(ending.getSubjectId()))
                        .reference(
                                ending.getReference().isEmpty() ? "answers" : ending.getReference())
                        .link("my-answers")
                        .about(ending.getAssessmentId())
                        .build());
    }
}
