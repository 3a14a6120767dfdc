package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.FeedTermEntry;
import org.sena.directory.exchange.store.service.base.FeedTermEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.FeedTermEntry",
        service = AopService.class)
public class FeedTermEntryLocalServiceImpl extends FeedTermEntryLocalServiceBaseImpl {

    /** The most used first. */
    public List<FeedTermEntry> ofFeed(String feedId, int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("feedId", feedId))
                        .addOrder(OrderFactoryUtil.desc("uses"))
                        .addOrder(OrderFactoryUtil.asc("feedTermId")),
                0,
                limit);
    }

    public long countUnmapped(String feedId) {
        return dynamicQueryCount(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("feedId", feedId))
                        .add(RestrictionsFactoryUtil.eq("mapping", "NONE")));
    }
}
