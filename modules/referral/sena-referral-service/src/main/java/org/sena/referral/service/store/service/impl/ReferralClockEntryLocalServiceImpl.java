package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ReferralClockEntry;
import org.sena.referral.service.store.service.base.ReferralClockEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReferralClockEntry",
        service = AopService.class)
public class ReferralClockEntryLocalServiceImpl extends ReferralClockEntryLocalServiceBaseImpl {

    /** The row, made when there is none; in the transaction that holds the referral's row. */
    public ReferralClockEntry of(String referralId, Date now) {
        ReferralClockEntry entry = referralClockEntryPersistence.fetchByPrimaryKey(referralId);

        if (entry == null) {
            entry = referralClockEntryPersistence.create(referralId);
            entry.setClockRound(1);
            entry.setCreateDate(now);
        }

        return entry;
    }

    /** Empty when nothing was ever sent under that id. */
    public Optional<ReferralClockEntry> find(String referralId) {
        return Optional.ofNullable(referralClockEntryPersistence.fetchByPrimaryKey(referralId));
    }

    /**
     * Ids of the referrals whose look is due, the longest due first.
     *
     * @param strange looks that were put off until after this are due as well: the time has been
     *     set back since
     */
    public List<String> due(Date now, Date strange, int most) {
        DynamicQuery query =
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("referralId"))
                        .add(
                                RestrictionsFactoryUtil.or(
                                        RestrictionsFactoryUtil.le("lookDate", now),
                                        RestrictionsFactoryUtil.gt("lookDate", strange)))
                        .addOrder(OrderFactoryUtil.asc("lookDate"))
                        .addOrder(OrderFactoryUtil.asc("referralId"));

        return dynamicQuery(query, 0, most);
    }

    /** How many of referrals that were sent before that moment and have ended. */
    public long countBefore(Date moment) {
        return dynamicQueryCount(before(moment));
    }

    /** Deletes some of them, and says how many. */
    public int removeBefore(Date moment, int most) {
        List<ReferralClockEntry> rows = dynamicQuery(before(moment), 0, most);

        rows.forEach(referralClockEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery before(Date moment) {
        return dynamicQuery()
                .add(RestrictionsFactoryUtil.lt("createDate", moment))
                .add(RestrictionsFactoryUtil.isNull("lookDate"));
    }
}
