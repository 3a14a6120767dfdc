package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Date;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.notification.service.store.model.NoticeAddressEntry;
import org.sena.notification.service.store.service.base.NoticeAddressEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.notification.service.store.model.NoticeAddressEntry",
        service = AopService.class)
public class NoticeAddressEntryLocalServiceImpl extends NoticeAddressEntryLocalServiceBaseImpl {

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

    public void remove(String subjectId) {
        find(subjectId).ifPresent(noticeAddressEntryPersistence::remove);
    }
}
