package org.sena.directory.service.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.service.store.service.ShortlistEntryLocalService;
import org.sena.privacy.api.retention.RetentionTask;

/** Deletes lists of services that nobody changed for long. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class ShortlistRetention implements AopService, RetentionTask {

    @Reference private ShortlistEntryLocalService rows;

    @Override
    public String rule() {
        return "directory.shortlist";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return rows.countBefore(Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return rows.removeBefore(Date.from(before), heldSubjects, most);
    }
}
