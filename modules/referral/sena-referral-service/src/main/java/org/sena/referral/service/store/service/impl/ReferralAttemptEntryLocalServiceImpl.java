package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ReferralAttemptEntry;
import org.sena.referral.service.store.service.base.ReferralAttemptEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReferralAttemptEntry",
        service = AopService.class)
public class ReferralAttemptEntryLocalServiceImpl extends ReferralAttemptEntryLocalServiceBaseImpl {

    public ReferralAttemptEntry unsaved() {
        return referralAttemptEntryPersistence.create(
                counterLocalService.increment(ReferralAttemptEntry.class.getName()));
    }

    /** Oldest first. */
    public List<ReferralAttemptEntry> ofReferral(String referralId) {
        return referralAttemptEntryPersistence.findByReferralId(referralId);
    }

    public void removeOf(String referralId) {
        referralAttemptEntryPersistence.removeByReferralId(referralId);
    }
}
