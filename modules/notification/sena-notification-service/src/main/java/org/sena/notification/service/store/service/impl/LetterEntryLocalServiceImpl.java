package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.service.store.model.LetterEntry;
import org.sena.notification.service.store.model.impl.LetterEntryImpl;
import org.sena.notification.service.store.service.base.LetterEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.notification.service.store.model.LetterEntry",
        service = AopService.class)
public class LetterEntryLocalServiceImpl extends LetterEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public LetterEntry lock(String letterId) {
        Session session = letterEntryPersistence.openSession();

        try {
            return (LetterEntry) session.get(LetterEntryImpl.class, letterId, LockMode.UPGRADE);
        } finally {
            letterEntryPersistence.closeSession(session);
        }
    }

    /** The row under that key, held in the same way. */
    public Optional<LetterEntry> lockByKey(String letterKey) {
        List<String> ids =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(ProjectionFactoryUtil.property("letterId"))
                                .add(RestrictionsFactoryUtil.eq("letterKey", letterKey)));

        return ids.stream().findFirst().map(this::lock);
    }

    /**
     * Ids of letters that may be taken: those left in doubt first, then those that are due, the
     * longest waiting first, leaving out targets that somebody writes to at this moment.
     */
    public List<String> free(String channel, Date now, int limit) {
        List<String> free = new ArrayList<>(dynamicQuery(leftInDoubt(channel, now), 0, limit));

        free.addAll(dynamicQuery(due(channel, now), 0, limit));

        return free;
    }

    private DynamicQuery leftInDoubt(String channel, Date now) {
        return ids(channel, LetterState.SENDING)
                .add(RestrictionsFactoryUtil.lt("heldUntil", now))
                .addOrder(OrderFactoryUtil.asc("heldUntil"));
    }

    private DynamicQuery due(String channel, Date now) {
        List<String> busy = dynamicQuery(busy(channel));
        DynamicQuery due =
                ids(channel, LetterState.WAITING)
                        .add(RestrictionsFactoryUtil.le("dueDate", now))
                        .addOrder(OrderFactoryUtil.asc("dueDate"));

        if (!busy.isEmpty()) {
            due.add(RestrictionsFactoryUtil.not(RestrictionsFactoryUtil.in("targetId", busy)));
        }

        return due;
    }

    private DynamicQuery busy(String channel) {
        return in(channel, LetterState.SENDING)
                .setProjection(
                        ProjectionFactoryUtil.distinct(ProjectionFactoryUtil.property("targetId")));
    }

    private DynamicQuery ids(String channel, LetterState state) {
        return in(channel, state).setProjection(ProjectionFactoryUtil.property("letterId"));
    }

    private DynamicQuery in(String channel, LetterState state) {
        return dynamicQuery()
                .add(RestrictionsFactoryUtil.eq("channel", channel))
                .add(RestrictionsFactoryUtil.eq("state", state.name()));
    }

    /** How many letters there are by state. */
    public Map<String, Long> countByState() {
        List<Object[]> counts =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(
                                        ProjectionFactoryUtil.projectionList()
                                                .add(ProjectionFactoryUtil.groupProperty("state"))
                                                .add(ProjectionFactoryUtil.rowCount())));

        return counts.stream()
                .collect(
                        Collectors.toMap(
                                count -> (String) count[0],
                                count -> ((Number) count[1]).longValue()));
    }

    /** When the letter was due that waits longest; empty when none waits. */
    public Optional<Date> oldestDue() {
        List<Date> oldest =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(ProjectionFactoryUtil.min("dueDate"))
                                .add(
                                        RestrictionsFactoryUtil.eq(
                                                "state", LetterState.WAITING.name())));

        return oldest.stream().filter(Objects::nonNull).findFirst();
    }

    /** Those in one state, in the order of a column. */
    public List<LetterEntry> inState(
            String state, String column, boolean newest, int from, int to) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("state", state))
                        .addOrder(
                                newest
                                        ? OrderFactoryUtil.desc(column)
                                        : OrderFactoryUtil.asc(column))
                        .addOrder(OrderFactoryUtil.asc("letterId")),
                from,
                to);
    }

    /** Ids of those that failed for another reason than that, at most so many. */
    public List<String> failedBut(String cause, int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("letterId"))
                        .add(RestrictionsFactoryUtil.eq("state", LetterState.FAILED.name()))
                        .add(RestrictionsFactoryUtil.ne("cause", cause)),
                0,
                limit);
    }

    /** Of one target, newest first. */
    public List<LetterEntry> ofTarget(String targetId, int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("targetId", targetId))
                        .addOrder(OrderFactoryUtil.desc("createDate"))
                        .addOrder(OrderFactoryUtil.asc("letterId")),
                0,
                limit);
    }

    /** Each as {@link #remove} does. */
    public void removeOfTarget(String targetId) {
        List<String> ids =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(ProjectionFactoryUtil.property("letterId"))
                                .add(RestrictionsFactoryUtil.eq("targetId", targetId))
                                .addOrder(OrderFactoryUtil.asc("letterId")));

        ids.forEach(this::remove);
    }

    /** Waits for whoever has the letter in hand; nothing when it is gone by then. */
    public void remove(String letterId) {
        Optional.ofNullable(lock(letterId)).ifPresent(letterEntryPersistence::remove);
    }
}
