package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.PropertyFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.Recipient;
import org.sena.notification.service.store.model.NoticeAddressEntry;
import org.sena.notification.service.store.service.NoticeEntryLocalService;
import org.sena.notification.service.store.service.base.NoticeAddressEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.notification.service.store.model.NoticeAddressEntry",
        service = AopService.class)
public class NoticeAddressEntryLocalServiceImpl extends NoticeAddressEntryLocalServiceBaseImpl {

    @Reference private NoticeEntryLocalService noticeEntryLocalService;

    public Optional<NoticeAddressEntry> find(String subjectId) {
        return Optional.ofNullable(noticeAddressEntryPersistence.fetchByPrimaryKey(subjectId));
    }

    public void keep(String subjectId, String email, Date at) {
        NoticeAddressEntry row =
                find(subjectId).orElseGet(() -> noticeAddressEntryPersistence.create(subjectId));

        row.setEmail(email);
        row.setCreateDate(at);
        noticeAddressEntryPersistence.update(row);
    }

    public long countBefore(Date date, Set<String> heldSubjects) {
        return dynamicQueryCount(unused(date, heldSubjects));
    }

    /** Removes at most so many that were given before and that no notice goes to. */
    public int removeBefore(Date date, Set<String> heldSubjects, int most) {
        List<NoticeAddressEntry> rows = dynamicQuery(unused(date, heldSubjects), 0, most);

        rows.forEach(noticeAddressEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery unused(Date date, Set<String> heldSubjects) {
        DynamicQuery told =
                noticeEntryLocalService
                        .dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("recipientId"))
                        .add(
                                RestrictionsFactoryUtil.eq(
                                        "recipientKind", Recipient.Kind.SUBJECT.name()));

        return Held.leftOut(dynamicQuery(), "subjectId", heldSubjects)
                .add(RestrictionsFactoryUtil.lt("createDate", date))
                .add(PropertyFactoryUtil.forName("subjectId").notIn(told));
    }

    public void remove(String subjectId) {
        find(subjectId).ifPresent(noticeAddressEntryPersistence::remove);
    }
}
