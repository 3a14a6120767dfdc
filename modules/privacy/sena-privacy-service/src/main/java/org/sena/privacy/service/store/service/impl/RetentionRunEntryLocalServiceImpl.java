package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.RetentionRunEntry;
import org.sena.privacy.service.store.service.base.RetentionRunEntryLocalServiceBaseImpl;

/** The rows of the retention job's runs. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.RetentionRunEntry",
        service = AopService.class)
public class RetentionRunEntryLocalServiceImpl extends RetentionRunEntryLocalServiceBaseImpl {

    public RetentionRunEntry begin(String runId, Date startedDate, int heldSubjects) {
        RetentionRunEntry run = retentionRunEntryPersistence.create(runId);

        run.setStartedDate(startedDate);
        run.setHeldSubjects(heldSubjects);

        return retentionRunEntryPersistence.update(run);
    }

    public RetentionRunEntry end(String runId, Date endedDate, String counts) {
        RetentionRunEntry run = retentionRunEntryPersistence.fetchByPrimaryKey(runId);

        run.setEndedDate(endedDate);
        run.setCounts(counts);

        return retentionRunEntryPersistence.update(run);
    }

    /** Newest first. */
    public List<RetentionRunEntry> newest(int limit) {
        return dynamicQuery(
                dynamicQuery().addOrder(OrderFactoryUtil.desc("startedDate")), 0, limit);
    }

    public long countBefore(Date before) {
        return dynamicQueryCount(before(before));
    }

    public int removeBefore(Date before, int most) {
        List<RetentionRunEntry> rows = dynamicQuery(before(before), 0, most);

        rows.forEach(retentionRunEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery before(Date before) {
        return dynamicQuery().add(RestrictionsFactoryUtil.lt("startedDate", before));
    }
}
