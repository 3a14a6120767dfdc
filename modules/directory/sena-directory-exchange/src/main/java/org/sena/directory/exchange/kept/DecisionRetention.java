package org.sena.directory.exchange.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.exchange.store.service.DuplicateEntryLocalService;
import org.sena.privacy.api.retention.RetentionTask;

/** Takes the name of who decided off old decisions about pairs. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class DecisionRetention implements AopService, RetentionTask {

    @Reference private DuplicateEntryLocalService rows;

    @Override
    public String rule() {
        return "directory.decision";
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
