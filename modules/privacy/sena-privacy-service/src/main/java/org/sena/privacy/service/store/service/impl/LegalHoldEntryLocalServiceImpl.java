package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.LegalHoldEntry;
import org.sena.privacy.service.store.service.base.LegalHoldEntryLocalServiceBaseImpl;

/** The rows of legal holds. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.LegalHoldEntry",
        service = AopService.class)
public class LegalHoldEntryLocalServiceImpl extends LegalHoldEntryLocalServiceBaseImpl {

    /** Those that stand at that moment, newest first. */
    public List<LegalHoldEntry> getActive(Date now) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.gt("untilDate", now))
                        .add(RestrictionsFactoryUtil.isNull("liftedDate"))
                        .addOrder(OrderFactoryUtil.desc("placedDate")));
    }

    /** Newest first. */
    public List<LegalHoldEntry> getOfSubject(String subjectId) {
        return legalHoldEntryPersistence.findBySubjectId(subjectId);
    }

    public LegalHoldEntry lift(LegalHoldEntry hold, String liftedBy, Date liftedDate) {
        hold.setLiftedBy(liftedBy);
        hold.setLiftedDate(liftedDate);

        return legalHoldEntryPersistence.update(hold);
    }

    public long countEndedBefore(Date before) {
        return dynamicQueryCount(endedBefore(before));
    }

    public int removeEndedBefore(Date before, int most) {
        List<LegalHoldEntry> rows = dynamicQuery(endedBefore(before), 0, most);

        rows.forEach(legalHoldEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery endedBefore(Date before) {
        return dynamicQuery()
                .add(
                        RestrictionsFactoryUtil.or(
                                RestrictionsFactoryUtil.lt("untilDate", before),
                                RestrictionsFactoryUtil.lt("liftedDate", before)));
    }
}
