package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.exchange.store.model.ImportRunEntry;
import org.sena.directory.exchange.store.model.impl.ImportRunEntryImpl;
import org.sena.directory.exchange.store.service.base.ImportRunEntryLocalServiceBaseImpl;
import org.sena.directory.exchange.store.service.persistence.ImportBatchEntryPersistence;
import org.sena.directory.exchange.store.service.persistence.ImportPartEntryPersistence;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.ImportRunEntry",
        service = AopService.class)
public class ImportRunEntryLocalServiceImpl extends ImportRunEntryLocalServiceBaseImpl {

    @Reference private ImportBatchEntryPersistence batches;

    @Reference private ImportPartEntryPersistence parts;

    /** The row, held against every other change until the transaction ends; null if none. */
    public ImportRunEntry lock(String importRunId) {
        Session session = importRunEntryPersistence.openSession();

        try {
            return (ImportRunEntry)
                    session.get(ImportRunEntryImpl.class, importRunId, LockMode.UPGRADE);
        } finally {
            importRunEntryPersistence.closeSession(session);
        }
    }

    /** Newest first. */
    public List<ImportRunEntry> newest(int limit) {
        return dynamicQuery(
                dynamicQuery().addOrder(OrderFactoryUtil.desc("createdDate")), 0, limit);
    }

    /** Ids of runs in one of the states that nobody works on at that moment, oldest first. */
    public List<String> waiting(Collection<String> states, Date now) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("importRunId"))
                        .add(RestrictionsFactoryUtil.in("state", states))
                        .add(
                                RestrictionsFactoryUtil.or(
                                        RestrictionsFactoryUtil.isNull("workingUntil"),
                                        RestrictionsFactoryUtil.lt("workingUntil", now)))
                        .addOrder(OrderFactoryUtil.asc("createdDate")));
    }

    public long countBefore(Date before) {
        return dynamicQueryCount(before(before));
    }

    /** Pieces of the file and checked rows first. */
    public int removeBefore(Date before, int most) {
        List<ImportRunEntry> runs = dynamicQuery(before(before), 0, most);

        for (ImportRunEntry run : runs) {
            parts.removeByImportRunId(run.getImportRunId());
            batches.removeByImportRunId(run.getImportRunId());
            importRunEntryPersistence.remove(run);
        }

        return runs.size();
    }

    private DynamicQuery before(Date before) {
        return dynamicQuery().add(RestrictionsFactoryUtil.lt("changedDate", before));
    }
}
