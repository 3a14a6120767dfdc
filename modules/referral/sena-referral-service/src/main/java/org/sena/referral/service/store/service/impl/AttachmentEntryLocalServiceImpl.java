package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.AttachmentEntry;
import org.sena.referral.service.store.service.base.AttachmentEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.AttachmentEntry",
        service = AopService.class)
public class AttachmentEntryLocalServiceImpl extends AttachmentEntryLocalServiceBaseImpl {

    public Optional<AttachmentEntry> find(String attachmentId) {
        return Optional.ofNullable(attachmentEntryPersistence.fetchByPrimaryKey(attachmentId));
    }

    /** The files of the messages with numbers from first to last, in the order of sending. */
    public List<AttachmentEntry> between(String threadId, int first, int last) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("threadId", threadId))
                        .add(RestrictionsFactoryUtil.between("messageNumber", first, last))
                        .addOrder(OrderFactoryUtil.asc("messageNumber"))
                        .addOrder(OrderFactoryUtil.asc("place")));
    }

    public void removeOfThread(String threadId) {
        attachmentEntryPersistence.removeByThreadId(threadId);
    }
}
