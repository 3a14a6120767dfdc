package org.sena.referral.service.job;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.referral.service.store.service.ReferralAlertEntryLocalService;
import org.sena.referral.service.store.service.ReferralClockEntryLocalService;
import org.sena.referral.service.store.service.ReferralMeasureEntryLocalService;

/** Deletes what the clocks left behind; it names no person, so that no hold keeps it. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class ClockRetention implements AopService, RetentionTask {

    @Reference private ReferralAlertEntryLocalService alerts;
    @Reference private ReferralClockEntryLocalService clocks;
    @Reference private ReferralMeasureEntryLocalService measures;

    @Override
    public String rule() {
        return "referral.clocks";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        Date moment = Date.from(before);

        return alerts.countBefore(moment)
                + measures.countBefore(moment)
                + clocks.countBefore(moment);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        Date moment = Date.from(before);
        int removed = alerts.removeBefore(moment, most);

        removed += removed < most ? measures.removeBefore(moment, most - removed) : 0;
        removed += removed < most ? clocks.removeBefore(moment, most - removed) : 0;

        return removed;
    }
}
