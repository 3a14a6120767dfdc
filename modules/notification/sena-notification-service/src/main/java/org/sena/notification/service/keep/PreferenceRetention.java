package org.sena.notification.service.keep;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.service.store.service.NoticePreferenceEntryLocalService;
import org.sena.privacy.api.retention.RetentionTask;

/** Deletes preferences of users whom nobody has told anything for long. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class PreferenceRetention implements AopService, RetentionTask {

    @Reference private NoticePreferenceEntryLocalService preferences;

    @Override
    public String rule() {
        return "notification.preference";
    }

    /** They say how to tell somebody, nothing that a hold could be about. */
    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return preferences.countBefore(Date.from(before));
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return preferences.removeBefore(Date.from(before), most);
    }
}
