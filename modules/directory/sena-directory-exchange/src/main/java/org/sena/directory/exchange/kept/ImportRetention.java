package org.sena.directory.exchange.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.exchange.store.service.ImportRunEntryLocalService;
import org.sena.privacy.api.retention.RetentionTask;

/** Deletes old imports with their files. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class ImportRetention implements AopService, RetentionTask {

    @Reference private ImportRunEntryLocalService rows;

    @Override
    public String rule() {
        return "directory.import";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return rows.countBefore(Date.from(before));
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return rows.removeBefore(Date.from(before), most);
    }
}
