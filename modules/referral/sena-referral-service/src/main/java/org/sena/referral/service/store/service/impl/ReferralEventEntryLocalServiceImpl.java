package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ReferralEventEntry;
import org.sena.referral.service.store.service.base.ReferralEventEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReferralEventEntry",
        service = AopService.class)
public class ReferralEventEntryLocalServiceImpl extends ReferralEventEntryLocalServiceBaseImpl {

    public ReferralEventEntry add(
            String referralId,
            long revision,
            String fromState,
            String toState,
            String party,
            String actorId,
            Date at) {
        ReferralEventEntry entry =
                referralEventEntryPersistence.create(
                        counterLocalService.increment(ReferralEventEntry.class.getName()));
        entry.setReferralId(referralId);
        entry.setRevision(revision);
        entry.setFromState(fromState);
        entry.setToState(toState);
        entry.setParty(party);
        entry.setActorId(actorId);
        entry.setCreateDate(at);
        return referralEventEntryPersistence.update(entry);
    }

    public List<ReferralEventEntry> ofReferral(String referralId) {
        return referralEventEntryPersistence.findByReferralId(referralId);
    }
}
