package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ReferralAlertEntry;
import org.sena.referral.service.store.service.base.ReferralAlertEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReferralAlertEntry",
        service = AopService.class)
public class ReferralAlertEntryLocalServiceImpl extends ReferralAlertEntryLocalServiceBaseImpl {

    /** Adds it; the key is unique, so what was told already breaks here. */
    public void add(
            String alertKey, String referralId, int round, String clock, int percent, Date at) {
        ReferralAlertEntry entry = referralAlertEntryPersistence.create(alertKey);

        entry.setReferralId(referralId);
        entry.setClockRound(round);
        entry.setClockName(clock);
        entry.setPercentage(percent);
        entry.setCreateDate(at);
        referralAlertEntryPersistence.update(entry);
    }

    public List<ReferralAlertEntry> told(String referralId, int round) {
        return referralAlertEntryPersistence.findByR_C(referralId, round);
    }

    /** How many were told before that moment. */
    public long countBefore(Date moment) {
        return dynamicQueryCount(before(moment));
    }

    /** Deletes some of them, and says how many. */
    public int removeBefore(Date moment, int most) {
        List<ReferralAlertEntry> rows = dynamicQuery(before(moment), 0, most);

        rows.forEach(referralAlertEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery before(Date moment) {
        return dynamicQuery().add(RestrictionsFactoryUtil.lt("createDate", moment));
    }
}
