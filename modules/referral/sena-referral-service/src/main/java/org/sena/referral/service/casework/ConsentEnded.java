package org.sena.referral.service.casework;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentListener;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.steps.Steps;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/**
 * A consent that ends takes its referral back with it, in the same transaction. Whoever ended it,
 * it is the person's will: the step is the resident's.
 */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class ConsentEnded implements AopService, ConsentListener {

    @Reference private CurrentActor currentActor;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private Steps steps;

    @Override
    public void withdrawn(Consent consent) {
        for (String referralId : referrals.idsOfConsent(consent.id())) {
            Part part =
                    new Part(
                            referrals.lock(referralId), currentActor.get(), Set.of(Party.RESIDENT));
            if (part.state().isOpen()) {
                steps.take(
                        part,
                        steps.admitted(part, ReferralCommand.WITHDRAW, OptionalLong.empty()),
                        Set.of(),
                        "");
            }
        }
    }
}
