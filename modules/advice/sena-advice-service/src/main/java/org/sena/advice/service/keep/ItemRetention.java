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

/** Takes the person out of items that were closed long ago; what can be counted stays. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class ItemRetention implements AopService, RetentionTask {

    @Reference private ResolvedItems items;

    @Override
    public String rule() {
        return "advice.item";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return items.count(before, heldSubjects, false);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        List<QueueItemEntry> some = items.some(before, heldSubjects, false, most);

        some.forEach(items::strip);

        return some.size();
    }
}
