package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.FeedEntry;
import org.sena.directory.exchange.store.model.impl.FeedEntryImpl;
import org.sena.directory.exchange.store.service.base.FeedEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.FeedEntry",
        service = AopService.class)
public class FeedEntryLocalServiceImpl extends FeedEntryLocalServiceBaseImpl {
    /** The row, held against every other change until the transaction ends; null if none. */
    public FeedEntry lock(String feedId) {
        Session session = feedEntryPersistence.openSession();

        try {
            return (FeedEntry) session.get(FeedEntryImpl.class, feedId, LockMode.UPGRADE);
        } finally {
            feedEntryPersistence.closeSession(session);
        }
    }

    /** By name. */
    public List<FeedEntry> all() {
        return dynamicQuery(dynamicQuery().addOrder(OrderFactoryUtil.asc("name")));
    }

    /** Ids of those that nobody reads at that moment, without taking the rows into the session. */
    public List<String> free(Date now) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("feedId"))
                        .add(
                                RestrictionsFactoryUtil.or(
                                        RestrictionsFactoryUtil.isNull("readUntil"),
                                        RestrictionsFactoryUtil.lt("readUntil", now)))
                        .addOrder(OrderFactoryUtil.asc("nextDate")));
    }

    public List<FeedEntry> ofAddress(String address) {
        return feedEntryPersistence.findByAddress(address);
    }
}
