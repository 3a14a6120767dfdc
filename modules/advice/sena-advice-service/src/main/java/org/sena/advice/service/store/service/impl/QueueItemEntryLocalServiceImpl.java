package org.sena.advice.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionList;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.model.impl.QueueItemEntryImpl;
import org.sena.advice.service.store.service.base.QueueItemEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.advice.service.store.model.QueueItemEntry",
        service = AopService.class)
public class QueueItemEntryLocalServiceImpl extends QueueItemEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public QueueItemEntry lock(String queueItemId) {
        Session session = queueItemEntryPersistence.openSession();

        try {
            return (QueueItemEntry)
                    session.get(QueueItemEntryImpl.class, queueItemId, LockMode.UPGRADE);
        } finally {
            queueItemEntryPersistence.closeSession(session);
        }
    }

    /** The open item of a person, held; null if none. */
    public QueueItemEntry lockOpen(String subjectId) {
        QueueItemEntry open = queueItemEntryPersistence.fetchByOpenKey(subjectId);

        return open == null ? null : lock(open.getQueueItemId());
    }

    /** Newest first. */
    public List<QueueItemEntry> ofSubject(String subjectId) {
        return queueItemEntryPersistence.findBySubjectId(subjectId);
    }

    public List<QueueItemEntry> ofReference(String reference) {
        return queueItemEntryPersistence.findByReference(reference);
    }

    /** Writes a row at once, so that a broken unique key shows here. */
    public QueueItemEntry write(QueueItemEntry entry) {
        QueueItemEntry written = queueItemEntryPersistence.update(entry);

        queueItemEntryPersistence.flush();

        return written;
    }

    /** How many open ones there are by adviser and level, and how many of them are overdue. */
    public List<Object[]> countOpen(Date dueBefore) {
        ProjectionList columns = ProjectionFactoryUtil.projectionList();

        columns.add(ProjectionFactoryUtil.groupProperty("adviserId"));
        columns.add(ProjectionFactoryUtil.groupProperty("needLevel"));
        columns.add(ProjectionFactoryUtil.rowCount());

        DynamicQuery query =
                dynamicQuery()
                        .setProjection(columns)
                        .add(RestrictionsFactoryUtil.eq("pending", true))
                        .add(RestrictionsFactoryUtil.lt("dueDate", dueBefore));

        return dynamicQuery(query);
    }

    /** Open items that somebody has taken, by when a date of theirs falls; at most 1,000. */
    public List<QueueItemEntry> takenBetween(String dateColumn, Date from, Date until) {
        return dynamicQuery(
                between(dateColumn, from, until)
                        .add(RestrictionsFactoryUtil.eq("pending", true))
                        .add(RestrictionsFactoryUtil.eq("itemState", "TAKEN"))
                        .addOrder(OrderFactoryUtil.asc(dateColumn)),
                0,
                1000);
    }

    /** How many came from one moment until before another. */
    public long countArrived(Date from, Date until) {
        return dynamicQueryCount(between("waitingSince", from, until));
    }

    /** How many were closed from one moment until before another. */
    public long countClosed(Date from, Date until) {
        return dynamicQueryCount(
                between("closedDate", from, until)
                        .add(RestrictionsFactoryUtil.eq("pending", false)));
    }

    private DynamicQuery between(String dateColumn, Date from, Date until) {
        return dynamicQuery()
                .add(RestrictionsFactoryUtil.ge(dateColumn, from))
                .add(RestrictionsFactoryUtil.lt(dateColumn, until));
    }
}
