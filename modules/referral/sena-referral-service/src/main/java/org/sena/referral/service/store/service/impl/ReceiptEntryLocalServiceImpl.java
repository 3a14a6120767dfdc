package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ReceiptEntry;
import org.sena.referral.service.store.service.base.ReceiptEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReceiptEntry",
        service = AopService.class)
public class ReceiptEntryLocalServiceImpl extends ReceiptEntryLocalServiceBaseImpl {

    public ReceiptEntry unsaved() {
        return receiptEntryPersistence.create(
                counterLocalService.increment(ReceiptEntry.class.getName()));
    }

    /** The receipts of the messages with numbers from first to last, earliest first. */
    public List<ReceiptEntry> between(String threadId, int first, int last) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("threadId", threadId))
                        .add(RestrictionsFactoryUtil.between("messageNumber", first, last))
                        .addOrder(OrderFactoryUtil.asc("receiptId")));
    }

    public void removeOfThread(String threadId) {
        receiptEntryPersistence.removeByThreadId(threadId);
    }
}
