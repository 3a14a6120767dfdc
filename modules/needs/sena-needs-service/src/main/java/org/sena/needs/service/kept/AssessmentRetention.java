package org.sena.needs.service.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.service.store.service.AssessmentEntryLocalService;
import org.sena.privacy.api.retention.RetentionTask;

/** Deletes the assessments of people who have not been here for long. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class AssessmentRetention implements AopService, RetentionTask {

    @Reference private AssessmentEntryLocalService rows;

    @Override
    public String rule() {
        return "needs.assessment";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return rows.countIdle(Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return rows.removeIdle(Date.from(before), heldSubjects, most);
    }
}
