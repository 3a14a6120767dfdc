package org.sena.referral.service.key;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.referral.service.store.model.AccessKeyEntry;
import org.sena.referral.service.store.service.AccessKeyEntryLocalService;

/** Removes keys that were revoked long ago; they are about no resident. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class KeyRetention implements AopService, RetentionTask {

    @Reference private AccessKeyEntryLocalService keys;

    @Override
    public String rule() {
        return "referral.access-key";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return keys.countRevoked(Date.from(before));
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        List<AccessKeyEntry> revoked = keys.revoked(Date.from(before), most);
        revoked.forEach(keys::deleteAccessKeyEntry);
        return revoked.size();
    }
}
