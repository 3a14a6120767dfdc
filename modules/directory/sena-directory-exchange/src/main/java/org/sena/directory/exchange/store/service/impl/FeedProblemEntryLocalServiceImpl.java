package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.FeedProblemEntry;
import org.sena.directory.exchange.store.service.base.FeedProblemEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.FeedProblemEntry",
        service = AopService.class)
public class FeedProblemEntryLocalServiceImpl extends FeedProblemEntryLocalServiceBaseImpl {

    public void add(String runId, String sourceId, String path, String problem) {
        FeedProblemEntry row =
                feedProblemEntryPersistence.create(
                        counterLocalService.increment(FeedProblemEntry.class.getName()));

        row.setFeedRunId(runId);
        row.setSourceId(sourceId);
        row.setPath(path);
        row.setProblem(problem);
        feedProblemEntryPersistence.update(row);
    }

    /** In the order they were met. */
    public List<FeedProblemEntry> ofRun(String runId, int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("feedRunId", runId))
                        .addOrder(OrderFactoryUtil.asc("feedProblemId")),
                0,
                limit);
    }
}
