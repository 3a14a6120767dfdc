package org.sena.referral.service.app;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.Message;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.SentReferral;
import org.sena.referral.service.payload.NeededItems;

/** The promises of the API, each handed to the room that keeps it. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ReferralsUseCase implements AopService, Referrals {

    @Reference private ReferableServices services;

    @Reference private Sender sender;

    @Reference private Reading reading;

    @Reference private Deciding deciding;

    @Reference private Conversation conversation;

    @Reference private Proving proving;

    @Override
    public Set<DataItem> itemsNeeded(String serviceId) {
        return NeededItems.of(services.get(serviceId));
    }

    /** Not a transaction by itself: when another was faster, a second one finds what it stored. */
    @Override
    public SentReferral send(ReferralRequest request) {
        try {
            return sender.send(request);
        } catch (Sender.TakenException e) {
            return sender.send(request);
        }
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<Referral> mine() {
        return reading.mine();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<Referral> inbox() {
        return reading.inbox();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public ReferralDetail open(String referral) {
        return reading.open(referral);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral accept(String referralId, long version) {
        return deciding.accept(referralId, version);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral decline(
            String referralId, long version, DeclineReason reason, Optional<String> text) {
        return deciding.decline(referralId, version, reason, text);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral withdraw(String referralId, long version) {
        return deciding.withdraw(referralId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Message write(String referralId, String text, String submission) {
        return conversation.write(referralId, text, submission);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<String> subject(String reference, String accessCode) {
        return proving.subject(reference, accessCode);
    }
}
