package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.AbsenceEntry;
import org.sena.referral.service.store.service.base.AbsenceEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.AbsenceEntry",
        service = AopService.class)
public class AbsenceEntryLocalServiceImpl extends AbsenceEntryLocalServiceBaseImpl {

    public List<AbsenceEntry> ofOrganisation(String organisationId) {
        return absenceEntryPersistence.findByOrganisationId(organisationId);
    }

    /** Keeps it in place of what was known of the person. */
    public AbsenceEntry keep(
            String userId, String organisationId, String lastDay, String setBy, Date at) {
        AbsenceEntry row = absenceEntryPersistence.fetchByPrimaryKey(userId);

        if (row == null) {
            row = absenceEntryPersistence.create(userId);
        }
        row.setOrganisationId(organisationId);
        row.setLastDay(lastDay);
        row.setSetBy(setBy);
        row.setCreateDate(at);
        return absenceEntryPersistence.update(row);
    }

    public void forget(String userId) {
        AbsenceEntry row = absenceEntryPersistence.fetchByPrimaryKey(userId);

        if (row != null) {
            absenceEntryPersistence.remove(row);
        }
    }

    /** How many ended before that day. */
    public long countBefore(String day) {
        return dynamicQueryCount(endedBefore(day));
    }

    /** Some of those that ended before that day. */
    public List<AbsenceEntry> before(String day, int most) {
        return dynamicQuery(endedBefore(day), 0, most);
    }

    private DynamicQuery endedBefore(String day) {
        return dynamicQuery().add(RestrictionsFactoryUtil.lt("lastDay", day));
    }
}
