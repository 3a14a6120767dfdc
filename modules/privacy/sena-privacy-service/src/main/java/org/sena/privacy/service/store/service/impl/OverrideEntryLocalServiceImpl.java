package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.OverrideEntry;
import org.sena.privacy.service.store.model.impl.OverrideEntryImpl;
import org.sena.privacy.service.store.service.base.OverrideEntryLocalServiceBaseImpl;

/** The rows of emergency overrides. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.OverrideEntry",
        service = AopService.class)
public class OverrideEntryLocalServiceImpl extends OverrideEntryLocalServiceBaseImpl {

    /** The row, or null; nobody else can change it until the transaction is over. */
    public OverrideEntry lock(String overrideId) {
        return (OverrideEntry)
                overrideEntryPersistence
                        .getCurrentSession()
                        .get(OverrideEntryImpl.class, overrideId, LockMode.UPGRADE);
    }

    /** By one actor about one object, newest first. */
    public List<OverrideEntry> getOf(String actorId, String objectId) {
        return overrideEntryPersistence.findByO_A(objectId, actorId);
    }

    /** Newest first. */
    public List<OverrideEntry> getOfSubject(String subjectId) {
        return overrideEntryPersistence.findBySubjectId(subjectId);
    }

    /** Those that nobody looked at yet, oldest first. */
    public List<OverrideEntry> getToReview() {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.isNull("reviewedDate"))
                        .addOrder(OrderFactoryUtil.asc("openedDate")));
    }

    /** Those of them that are late and of which nobody was told so yet. */
    public List<OverrideEntry> getLate(Date now, int most) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.isNull("reviewedDate"))
                        .add(RestrictionsFactoryUtil.isNull("lateToldDate"))
                        .add(RestrictionsFactoryUtil.lt("reviewByDate", now)),
                0,
                most);
    }

    /** Newest first. */
    public List<OverrideEntry> getReviewed(int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.isNotNull("reviewedDate"))
                        .addOrder(OrderFactoryUtil.desc("reviewedDate")),
                0,
                limit);
    }

    public long countDoneBefore(Date before, Set<String> heldSubjects) {
        return dynamicQueryCount(doneBefore(before, heldSubjects));
    }

    public int removeDoneBefore(Date before, Set<String> heldSubjects, int most) {
        List<OverrideEntry> rows = dynamicQuery(doneBefore(before, heldSubjects), 0, most);

        rows.forEach(overrideEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery doneBefore(Date before, Set<String> heldSubjects) {
        return Held.leftOut(dynamicQuery(), heldSubjects)
                .add(
                        RestrictionsFactoryUtil.or(
                                RestrictionsFactoryUtil.lt("reviewedDate", before),
                                RestrictionsFactoryUtil.and(
                                        RestrictionsFactoryUtil.isNull("reviewedDate"),
                                        RestrictionsFactoryUtil.lt("openedDate", before))));
    }
}
