package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
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

    public List<NoticeEntry> about(String about) {
        return noticeEntryPersistence.findByAbout(about);
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
