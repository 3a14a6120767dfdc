package org.sena.scoring.service.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.scoring.service.store.service.MatrixStepEntryLocalService;

/** Takes the names off what was done about a matrix long ago. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class AuthorRetention implements AopService, RetentionTask {

    @Reference private MatrixStepEntryLocalService rows;

    @Override
    public String rule() {
        return "scoring.author";
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
