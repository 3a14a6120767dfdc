package org.sena.notification.service.keep;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.service.store.service.NoticeAddressEntryLocalService;
import org.sena.privacy.api.retention.RetentionTask;

/** Deletes addresses that were given long ago and that nothing kept was told to. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class AddressRetention implements AopService, RetentionTask {

    @Reference private NoticeAddressEntryLocalService addresses;

    @Override
    public String rule() {
        return "notification.address";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return addresses.countBefore(Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return addresses.removeBefore(Date.from(before), heldSubjects, most);
    }
}
