package org.sena.notification.service.keep;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.service.outbox.Forgetting;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.service.NoticeEntryLocalService;
import org.sena.privacy.api.retention.RetentionTask;

/** Deletes what was told long ago, with its letters and with an address that nothing goes to. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class NoticeRetention implements AopService, RetentionTask {

    @Reference private Forgetting forgetting;
    @Reference private NoticeEntryLocalService notices;

    @Override
    public String rule() {
        return "notification.notice";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return notices.countBefore(Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        List<NoticeEntry> rows = notices.before(Date.from(before), heldSubjects, most);

        forgetting.remove(rows);

        return rows.size();
    }
}
