package org.sena.referral.service.feedback;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentListener;
import org.sena.privacy.api.Purpose;
import org.sena.referral.service.store.service.FeedbackEntryLocalService;

/** Who no longer agrees to be asked takes back what they answered, in the same transaction. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class FeedbackEnded implements AopService, ConsentListener {

    @Reference private FeedbackEntryLocalService feedbacks;

    @Override
    public void withdrawn(Consent consent) {
        if (consent.purpose() == Purpose.FEEDBACK) {
            feedbacks.ofConsent(consent.id()).forEach(feedbacks::deleteFeedbackEntry);
        }
    }
}
