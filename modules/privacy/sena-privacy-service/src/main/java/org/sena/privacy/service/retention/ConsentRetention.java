package org.sena.privacy.service.retention;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.service.store.service.ConsentEntryLocalService;

/** Deletes consents that ended long ago. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class ConsentRetention implements AopService, RetentionTask {

    @Reference private ConsentEntryLocalService rows;

    @Override
    public String rule() {
        return "privacy.consent";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return rows.countEndedBefore(Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return rows.removeEndedBefore(Date.from(before), heldSubjects, most);
    }
}
