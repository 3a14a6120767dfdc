package org.sena.needs.service.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.SavedInterviews;
import org.sena.needs.service.store.service.CodedInterviewEntryLocalService;
import org.sena.privacy.api.retention.RetentionTask;

/**
 * Deletes answers under a code. The rows say until when they are kept and not since when; nobody
 * can be held here, because nothing says whose they are.
 */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class CodedRetention implements AopService, RetentionTask {

    @Reference private CodedInterviewEntryLocalService rows;

    @Override
    public String rule() {
        return "needs.coded";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return rows.countExpired(expiredBefore(before));
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return rows.removeExpired(expiredBefore(before), most);
    }

    /** The end of the day on which they were kept lies that many days before their end. */
    private static Date expiredBefore(Instant before) {
        return Date.from(before.plus(Duration.ofDays(SavedInterviews.CODE_DAYS)));
    }
}
