package org.sena.advice.service.notice;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;

/** Looks at what has just become due; what became due longer ago was told then. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class RemindersUseCase implements AopService, Reminders {

    /** So long a standstill of the suite may last without a reminder being lost. */
    private static final Duration BACK = Duration.ofDays(3);

    @Reference private QueueItemEntryLocalService entries;

    @Reference private AdviserNotices notices;

    @Override
    public int remind(Instant now) {
        List<QueueItemEntry> woken = since("restUntil", now);
        List<QueueItemEntry> overdue = since("dueDate", now);

        woken.stream()
                .filter(item -> item.getRestUntil().after(item.getWaitingSince()))
                .forEach(notices::followUp);
        overdue.forEach(notices::overdue);

        return woken.size() + overdue.size();
    }

    private List<QueueItemEntry> since(String column, Instant now) {
        return entries.takenBetween(column, Date.from(now.minus(BACK)), Date.from(now));
    }
}
