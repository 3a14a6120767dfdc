package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.FeedRecordEntry;
import org.sena.directory.exchange.store.service.base.FeedRecordEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.FeedRecordEntry",
        service = AopService.class)
public class FeedRecordEntryLocalServiceImpl extends FeedRecordEntryLocalServiceBaseImpl {

    /** Records that are here from the feed and that the run did not see, by id. */
    public List<FeedRecordEntry> unseen(String feedId, String kind, String runId, int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("feedId", feedId))
                        .add(RestrictionsFactoryUtil.eq("kind", kind))
                        .add(RestrictionsFactoryUtil.eq("present", true))
                        .add(RestrictionsFactoryUtil.ne("seenRunId", runId))
                        .addOrder(OrderFactoryUtil.asc("feedRecordId")),
                0,
                limit);
    }

    public long countPresent(String feedId, String kind) {
        return feedRecordEntryPersistence.countByF_K_P(feedId, kind, true);
    }

    public List<FeedRecordEntry> ofRecord(String recordId) {
        return feedRecordEntryPersistence.findByRecordId(recordId);
    }
}
