package org.sena.privacy.service.rights;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.service.store.service.RightsRequestEntryLocalService;

/** Disposes of requests that were answered long ago. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class RightsRetention implements AopService, RetentionTask {

    @Reference private RightsRequestEntryLocalService requests;

    @Override
    public String rule() {
        return "privacy.rights-request";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return requests.countEndedBefore(before, heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return requests.removeEndedBefore(before, heldSubjects, most);
    }
}
