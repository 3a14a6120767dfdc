package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ReferralMeasureEntry;
import org.sena.referral.service.store.service.base.ReferralMeasureEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReferralMeasureEntry",
        service = AopService.class)
public class ReferralMeasureEntryLocalServiceImpl extends ReferralMeasureEntryLocalServiceBaseImpl {

    /** Adds it; what a round measured already stays. */
    public void add(
            String measureKey,
            String referralId,
            String organisationId,
            String serviceId,
            String clock,
            Date sent,
            long workingMinutes,
            boolean inTime) {
        if (referralMeasureEntryPersistence.fetchByPrimaryKey(measureKey) != null) {
            return;
        }

        ReferralMeasureEntry entry = referralMeasureEntryPersistence.create(measureKey);

        entry.setReferralId(referralId);
        entry.setOrganisationId(organisationId);
        entry.setServiceId(serviceId);
        entry.setClockName(clock);
        entry.setSentDate(sent);
        entry.setWorkingMinutes(workingMinutes);
        entry.setInTime(inTime);
        referralMeasureEntryPersistence.update(entry);
    }

    /** How many are of referrals that were sent before that moment. */
    public long countBefore(Date moment) {
        return dynamicQueryCount(before(moment));
    }

    /** Deletes some of them, and says how many. */
    public int removeBefore(Date moment, int most) {
        List<ReferralMeasureEntry> rows = dynamicQuery(before(moment), 0, most);

        rows.forEach(referralMeasureEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery before(Date moment) {
        return dynamicQuery().add(RestrictionsFactoryUtil.lt("sentDate", moment));
    }
}
