package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.FeedRunEntry;
import org.sena.directory.exchange.store.model.impl.FeedRunEntryImpl;
import org.sena.directory.exchange.store.service.base.FeedRunEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.FeedRunEntry",
        service = AopService.class)
public class FeedRunEntryLocalServiceImpl extends FeedRunEntryLocalServiceBaseImpl {
    /** The row, held against every other change until the transaction ends; null if none. */
    public FeedRunEntry lock(String feedRunId) {
        Session session = feedRunEntryPersistence.openSession();

        try {
            return (FeedRunEntry) session.get(FeedRunEntryImpl.class, feedRunId, LockMode.UPGRADE);
        } finally {
            feedRunEntryPersistence.closeSession(session);
        }
    }

    /** Newest first. */
    public List<FeedRunEntry> ofFeed(String feedId, int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("feedId", feedId))
                        .addOrder(OrderFactoryUtil.desc("startedDate")),
                0,
                limit);
    }
}
