package org.sena.directory.service.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.service.store.service.RevisionEntryLocalService;
import org.sena.privacy.api.retention.RetentionTask;

/** Takes the names of who wrote and decided off old versions of records. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class AuthorRetention implements AopService, RetentionTask {

    @Reference private RevisionEntryLocalService rows;

    @Override
    public String rule() {
        return "directory.author";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return rows.countNamedBefore(Date.from(before));
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return rows.unname(Date.from(before), most);
    }
}
