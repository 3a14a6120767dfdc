package org.sena.referral.service.entry;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ImmutableInboxQuery;
import org.sena.referral.api.Message;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralLists;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.SentReferral;
import org.sena.referral.service.app.Conversation;
import org.sena.referral.service.app.ReferableServices;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.payload.NeededItems;
import org.sena.referral.service.read.Proving;
import org.sena.referral.service.read.Reading;
import org.sena.referral.service.read.Shown;
import org.sena.referral.service.send.Agreements;
import org.sena.referral.service.send.Sender;
import org.sena.referral.service.send.UniqueKeys;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** The promises of the API, each handed to the room that keeps it. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ReferralsUseCase implements AopService, Referrals {

    @Reference private Agreements agreements;

    @Reference private CurrentActor currentActor;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private ReferableServices services;

    @Reference private Sender sender;

    @Reference private Reading reading;

    @Reference private Shown shown;

    @Reference private ReferralLists lists;

    @Reference private Casework casework;

    @Reference private Conversation conversation;

    @Reference private Proving proving;

    @Reference private Trail trail;

    @Override
    public String councilName() {
        return agreements.councilName();
    }

    @Override
    public Set<DataItem> itemsNeeded(String serviceId) {
        return NeededItems.of(services.get(serviceId));
    }

    /** Not a transaction by itself: when another was faster, a second one finds what it stored. */
    @Override
    public SentReferral send(ReferralRequest request) {
        try {
            return sender.send(request);
        } catch (RuntimeException e) {
            if (!UniqueKeys.isViolation(e)) {
                throw e;
            }
            return sender.send(request);
        }
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<Referral> mine() {
        String subjectId = currentActor.get().subjectId().orElseThrow(this::refused);
        List<ReferralEntry> rows =
                referrals.ofSubject(subjectId).stream()
                        .filter(row -> row.getSentDate() != null)
                        .collect(Collectors.toList());
        trail.listed("referral.mine", subjectId, Optional.of(subjectId), rows.size());
        return shown.toPerson(rows);
    }

    private NotAllowedException refused() {
        trail.refused("referral.mine", "", "NO_RESIDENT");
        return new NotAllowedException("referral.mine");
    }

    @Override
    public List<Referral> inbox() {
        return lists.inbox(ImmutableInboxQuery.builder().size(100).build()).referrals();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public ReferralDetail open(String referral) {
        return reading.open(referral);
    }

    @Override
    public Referral accept(String referralId, long version) {
        return casework.accept(command(referralId, version));
    }

    @Override
    public Referral decline(
            String referralId, long version, DeclineReason reason, Optional<String> text) {
        return casework.decline(command(referralId, version), reason, text);
    }

    @Override
    public Referral withdraw(String referralId, long version) {
        return casework.withdraw(command(referralId, version));
    }

    /** Without a form there is no token: each call is one of its own. */
    private static Command command(String referralId, long version) {
        return Command.of(referralId, version, UUID.randomUUID().toString());
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
