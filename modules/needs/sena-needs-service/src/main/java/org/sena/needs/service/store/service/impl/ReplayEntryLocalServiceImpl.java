package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.needs.service.store.model.ReplayEntry;
import org.sena.needs.service.store.model.impl.ReplayEntryImpl;
import org.sena.needs.service.store.service.base.ReplayEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.needs.service.store.model.ReplayEntry",
        service = AopService.class)
public class ReplayEntryLocalServiceImpl extends ReplayEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public ReplayEntry lock(String replayId) {
        Session session = replayEntryPersistence.openSession();

        try {
            return (ReplayEntry) session.get(ReplayEntryImpl.class, replayId, LockMode.UPGRADE);
        } finally {
            replayEntryPersistence.closeSession(session);
        }
    }

    /** Newest first. */
    public List<ReplayEntry> newest(int limit) {
        return dynamicQuery(
                dynamicQuery().addOrder(OrderFactoryUtil.desc("startedDate")), 0, limit);
    }

    /** Ids of those in that state that nobody works on at that moment, oldest first. */
    public List<String> waiting(String state, Date now) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("replayId"))
                        .add(RestrictionsFactoryUtil.eq("state", state))
                        .add(
                                RestrictionsFactoryUtil.or(
                                        RestrictionsFactoryUtil.isNull("workingUntil"),
                                        RestrictionsFactoryUtil.lt("workingUntil", now)))
                        .addOrder(OrderFactoryUtil.asc("startedDate")));
    }

    public long countBefore(Date before) {
        return dynamicQueryCount(before(before));
    }

    public int removeBefore(Date before, int most) {
        List<ReplayEntry> rows = dynamicQuery(before(before), 0, most);

        rows.forEach(replayEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery before(Date before) {
        return dynamicQuery().add(RestrictionsFactoryUtil.lt("startedDate", before));
    }
}
