package org.sena.notification.service.deliver;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.Timing;
import org.sena.notification.api.Topic;
import org.sena.notification.service.letter.LetterRows;
import org.sena.notification.service.letter.Target;
import org.sena.notification.service.outbox.Time;
import org.sena.notification.service.prefer.Moments;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.service.NoticeEntryLocalService;

@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class SpreadingUseCase implements AopService, Spreading {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Reference private Audience audience;
    @Reference private LetterRows letters;
    @Reference private NoticeEntryLocalService notices;
    @Reference private Time time;

    private final Moments moments = new Moments(Time.COUNCIL);

    @Override
    public List<String> due(int limit) {
        return notices.toSpread(time.date(), limit);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void spread(String noticeId) {
        NoticeEntry notice = notices.lock(noticeId);

        if (notice == null || notice.getSpreadDate() == null) {
            return;
        }

        audience.of(notice).forEach(target -> spread(notice, target));
        notice.setSpreadDate(null);
        notices.updateNoticeEntry(notice);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void postpone(String noticeId) {
        NoticeEntry notice = notices.lock(noticeId);

        if (notice != null && notice.getSpreadDate() != null) {
            notice.setSpreadDate(Date.from(time.now().plus(AGAIN)));
            notices.updateNoticeEntry(notice);
        }
    }

    private void spread(NoticeEntry notice, Target target) {
        Timing timing =
                notice.isUrgent()
                        ? Timing.AT_ONCE
                        : target.preference().timing(Topic.of(notice.getKind()));

        if (timing == Timing.AT_ONCE) {
            letters.single(notice, target, atOnce(notice, target));
        } else if (timing == Timing.DAILY) {
            addToDaily(notice, target);
        }
    }

    private Instant atOnce(NoticeEntry notice, Target target) {
        Instant now = time.now();

        return notice.isUrgent() ? now : moments.endOfQuiet(target.preference(), now).orElse(now);
    }

    private void addToDaily(NoticeEntry notice, Target target) {
        Instant due = moments.nextDaily(target.preference(), time.now());

        while (!letters.daily(notice, target, due)) {
            due = moments.nextDaily(target.preference(), due);
        }
    }
}
