package org.sena.notification.service.outbox;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.mail.MailAddress;
import org.sena.notification.api.Notice;
import org.sena.notification.api.Notifications;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.service.NoticeAddressEntryLocalService;
import org.sena.notification.service.store.service.NoticeEntryLocalService;
import org.sena.privacy.api.FieldCipher;

@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class NotificationsUseCase implements AopService, Notifications {

    @Reference private NoticeAddressEntryLocalService addresses;
    @Reference private FieldCipher cipher;
    @Reference private Forgetting forgetting;
    @Reference private NoticeEntryLocalService notices;
    @Reference private Time time;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void tell(Notice notice) {
        if (notices.hasKey(notice.key())) {
            return;
        }

        NoticeEntry row = notices.createNoticeEntry(UUID.randomUUID().toString());

        row.setNoticeKey(notice.key());
        row.setKind(notice.kind());
        row.setRecipientKind(notice.to().kind().name());
        row.setRecipientId(notice.to().id());
        row.setReference(notice.reference());
        row.setLink(notice.link());
        row.setAbout(notice.about());
        row.setUrgent(notice.urgent());
        row.setCreateDate(time.date());
        row.setSpreadDate(row.getCreateDate());
        notices.addNoticeEntry(row);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void address(String subjectId, String email) {
        if (!MailAddress.isOne(email)) {
            throw new IllegalArgumentException("A person is told at one e-mail address");
        }

        addresses.keep(subjectId, cipher.seal(subjectId, email), time.date());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void forgetAddress(String subjectId) {
        addresses.remove(subjectId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void forget(String about) {
        forgetting.about(about);
    }
}
