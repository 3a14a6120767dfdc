package org.sena.advice.service.list;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.QueueQuery;
import org.sena.advice.api.QueueQuery.View;
import org.sena.advice.api.QueueState;
import org.sena.advice.service.keep.ResolvedItems;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;

/** Pages of the queue, narrowed, ordered and counted by the database. */
@Component(service = QueueLists.class)
public class QueueLists {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Reference private QueueItemEntryLocalService entries;

    List<QueueItemEntry> page(QueueQuery query, String adviserId, Instant now) {
        DynamicQuery narrowed = narrowed(query, adviserId, now);

        if (query.view() == View.CLOSED) {
            narrowed.addOrder(OrderFactoryUtil.desc("closedDate"));
        } else {
            narrowed.addOrder(OrderFactoryUtil.asc("orderDate"));
        }

        int start = (query.page() - 1) * query.size();

        return entries.dynamicQuery(
                narrowed.addOrder(OrderFactoryUtil.asc("queueItemId")),
                start,
                start + query.size());
    }

    /** How many there are, counted no further than one more than so many. */
    int count(QueueQuery query, String adviserId, Instant now, int most) {
        return entries.dynamicQuery(
                        narrowed(query, adviserId, now)
                                .setProjection(ProjectionFactoryUtil.property("queueItemId")),
                        0,
                        most + 1)
                .size();
    }

    private DynamicQuery narrowed(QueueQuery query, String adviserId, Instant now) {
        DynamicQuery narrowed =
                entries.dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("pending", query.view() != View.CLOSED));

        view(query.view(), narrowed, adviserId, now);
        query.adviserId()
                .ifPresent(id -> narrowed.add(RestrictionsFactoryUtil.eq("adviserId", id)));
        query.language()
                .ifPresent(tag -> narrowed.add(RestrictionsFactoryUtil.eq("spokenLanguage", tag)));
        query.level()
                .ifPresent(
                        level ->
                                narrowed.add(
                                        RestrictionsFactoryUtil.eq("needLevel", level.name())));
        query.topic()
                .ifPresent(
                        topic ->
                                narrowed.add(
                                        RestrictionsFactoryUtil.like(
                                                "topics", "%," + topic.name() + ",%")));

        return narrowed;
    }

    private static void view(View view, DynamicQuery query, String adviserId, Instant now) {
        switch (view) {
            case OPEN:
                rested(query, now);
                break;
            case MINE:
                query.add(RestrictionsFactoryUtil.eq("adviserId", adviserId));
                break;
            case WAITING:
                rested(query, now);
                query.add(RestrictionsFactoryUtil.eq("itemState", QueueState.WAITING.name()));
                break;
            case DUE_TODAY:
                query.add(RestrictionsFactoryUtil.lt("dueDate", endOfToday(now)));
                break;
            case OVERDUE:
                query.add(RestrictionsFactoryUtil.lt("dueDate", Date.from(now)));
                break;
            case LATER:
                query.add(RestrictionsFactoryUtil.gt("restUntil", Date.from(now)));
                break;
            default:
                query.add(RestrictionsFactoryUtil.ne("subjectId", ResolvedItems.NOBODY));
                break;
        }
    }

    private static void rested(DynamicQuery query, Instant now) {
        query.add(RestrictionsFactoryUtil.le("restUntil", Date.from(now)));
    }

    private static Date endOfToday(Instant now) {
        return Date.from(LocalDate.ofInstant(now, ZONE).plusDays(1).atStartOfDay(ZONE).toInstant());
    }
}
