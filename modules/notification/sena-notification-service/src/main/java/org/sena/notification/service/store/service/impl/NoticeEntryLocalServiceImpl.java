package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.model.impl.NoticeEntryImpl;
import org.sena.notification.service.store.service.base.NoticeEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.notification.service.store.model.NoticeEntry",
        service = AopService.class)
public class NoticeEntryLocalServiceImpl extends NoticeEntryLocalServiceBaseImpl {

    public boolean hasKey(String noticeKey) {
        return noticeEntryPersistence.countByNoticeKey(noticeKey) > 0;
    }

    public boolean hasRecipient(String recipientKind, String recipientId) {
        return noticeEntryPersistence.countByR_R(recipientKind, recipientId) > 0;
    }

    /** Those about one object, each as {@link #lock} holds it. */
    public List<NoticeEntry> lockAbout(String about) {
        List<String> ids =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(ProjectionFactoryUtil.property("noticeId"))
                                .add(RestrictionsFactoryUtil.eq("about", about))
                                .addOrder(OrderFactoryUtil.asc("noticeId")));

        return ids.stream()
                .map(this::lock)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Told to that recipient, newest first. */
    public List<NoticeEntry> to(String recipientKind, String recipientId) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("recipientKind", recipientKind))
                        .add(RestrictionsFactoryUtil.eq("recipientId", recipientId))
                        .addOrder(OrderFactoryUtil.desc("createDate")));
    }

    public long countBefore(Date date, Set<String> heldRecipients) {
        return dynamicQueryCount(older(date, heldRecipients));
    }

    /** At most so many that were told before, leaving out those to held recipients. */
    public List<NoticeEntry> before(Date date, Set<String> heldRecipients, int most) {
        return dynamicQuery(older(date, heldRecipients), 0, most);
    }

    private DynamicQuery older(Date date, Set<String> heldRecipients) {
        return Held.leftOut(dynamicQuery(), "recipientId", heldRecipients)
                .add(RestrictionsFactoryUtil.lt("createDate", date));
    }

    /** The row, held against every other change until the transaction ends; null if none. */
    public NoticeEntry lock(String noticeId) {
        Session session = noticeEntryPersistence.openSession();

        try {
            return (NoticeEntry) session.get(NoticeEntryImpl.class, noticeId, LockMode.UPGRADE);
        } finally {
            noticeEntryPersistence.closeSession(session);
        }
    }

    /** Ids of those whose letters are to be made, the longest waiting first. */
    public List<String> toSpread(Date now, int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("noticeId"))
                        .add(RestrictionsFactoryUtil.le("spreadDate", now))
                        .addOrder(OrderFactoryUtil.asc("spreadDate")),
                0,
                limit);
    }
}
