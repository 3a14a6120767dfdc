package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ReferralOutboxEntry;
import org.sena.referral.service.store.service.base.ReferralOutboxEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReferralOutboxEntry",
        service = AopService.class)
public class ReferralOutboxEntryLocalServiceImpl extends ReferralOutboxEntryLocalServiceBaseImpl {

    public ReferralOutboxEntry add(
            String referralId,
            String reference,
            String kind,
            String recipientParty,
            String recipientId,
            String link,
            Date at) {
        ReferralOutboxEntry entry =
                referralOutboxEntryPersistence.create(
                        counterLocalService.increment(ReferralOutboxEntry.class.getName()));
        entry.setReferralId(referralId);
        entry.setReference(reference);
        entry.setKind(kind);
        entry.setRecipientParty(recipientParty);
        entry.setRecipientId(recipientId);
        entry.setLink(link);
        entry.setCreateDate(at);
        return referralOutboxEntryPersistence.update(entry);
    }

    public List<ReferralOutboxEntry> ofReferral(String referralId) {
        return referralOutboxEntryPersistence.findByReferralId(referralId);
    }
}
