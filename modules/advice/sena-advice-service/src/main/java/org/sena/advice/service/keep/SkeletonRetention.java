package org.sena.advice.service.keep;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.privacy.api.retention.RetentionTask;

/** Deletes what was left of items for counting, when it has been counted long enough. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class SkeletonRetention implements AopService, RetentionTask {

    @Reference private ResolvedItems items;

    @Override
    public String rule() {
        return "advice.skeleton";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return items.count(before, Set.of(), true);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        List<QueueItemEntry> some = items.some(before, Set.of(), true, most);

        some.forEach(items::delete);

        return some.size();
    }
}
