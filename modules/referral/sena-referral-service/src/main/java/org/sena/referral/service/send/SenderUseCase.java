package org.sena.referral.service.send;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Service;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.notification.api.Notifications;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ContactMethod;
import org.sena.referral.api.ImmutableSentReferral;
import org.sena.referral.api.OpenReferralExistsException;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.SentReferral;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.ReferableServices;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.payload.ConsentedPayload;
import org.sena.referral.service.payload.NeededItems;
import org.sena.referral.service.payload.Offer;
import org.sena.referral.service.payload.RequestRules;
import org.sena.referral.service.steps.Steps;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Guard;
import org.sena.referral.service.transition.Transition;

/** Draft, consents, payload and sending, in one transaction. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class SenderUseCase implements AopService, Sender {

    private static final String DEED = "referral.send";

    /** Enough to be written to; somebody without one is not told, and all else goes on. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

    /** What is looked at on the way to the step: each holds, or the call ended there. */
    private static final Set<Guard> HOLDING =
            EnumSet.of(
                    Guard.SERVICE_REFERABLE, Guard.NO_OPEN_DUPLICATE, Guard.SAFE_CONTACT_ANSWERED);

    @Reference private CurrentActor currentActor;

    @Reference private Beneficiaries beneficiaries;

    @Reference private Former former;

    @Reference private ReferableServices services;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private Agreements agreements;

    @Reference private NewReferrals newReferrals;

    @Reference private Steps steps;

    @Reference private Seal seal;

    @Reference private Trail trail;

    @Reference private Time time;

    @Reference private Notifications notifications;

    @Override
    public SentReferral send(ReferralRequest request) {
        Set<ReferralProblem> problems = RequestRules.problems(request);
        if (!problems.isEmpty()) {
            throw new ReferralRefusedException(problems);
        }
        Actor actor = currentActor.get();
        Optional<ReferralEntry> before =
                referrals.bySubmission(seal.submissionIndex(request.submission()));
        if (before.isPresent()) {
            return repeated(before.get(), request, actor);
        }
        Beneficiary person = beneficiaries.of(actor, request, former.subjectOf(request));
        return currentActor.supplyAs(person.actor(), () -> sendFor(person, request));
    }

    private SentReferral sendFor(Beneficiary person, ReferralRequest request) {
        Service service = services.get(request.serviceId());
        ReferralEntry row = draft(person, service);
        ConsentedPayload payload =
                ConsentedPayload.of(
                        NeededItems.of(service), request.agreedItems(), Offer.of(request));
        if (payload.isEmpty()) {
            throw new ReferralRefusedException(Set.of(ReferralProblem.NOTHING_AGREED));
        }
        // The consents come first: whether somebody may attest for a person who is new depends on
        // nothing of theirs being sealed yet.
        agreements.record(row, service, person, payload.covered(), request);
        newReferrals.fill(row, service, person, payload, request);
        ReferralEntry stored = newReferrals.store(row);
        if (request.tellByEmail() && isEmailSafe(request.contact())) {
            request.contact()
                    .email()
                    .filter(email -> ADDRESS.matcher(email).matches())
                    .ifPresent(email -> notifications.address(person.subjectId(), email));
        }
        Part part = new Part(stored, person.actor(), Set.of(person.party()));
        Transition step = steps.admitted(part, ReferralCommand.SEND, OptionalLong.empty());
        Referral sent = steps.take(part, step, HOLDING, "");
        return result(sent, request, person.needsCode());
    }

    private static boolean isEmailSafe(ContactDetails contact) {
        return contact.safeContact().methods().contains(ContactMethod.EMAIL);
    }

    /** The person's draft for the service, or a new one; whoever has sent one already stops. */
    private ReferralEntry draft(Beneficiary person, Service service) {
        String openKey = NewReferrals.openKey(person.subjectId(), service.id());
        Optional<ReferralEntry> open = referrals.idOfOpen(openKey).map(referrals::lock);
        if (open.isEmpty()) {
            return newReferrals.begin(person.subjectId(), service);
        }
        if (ReferralRows.state(open.get()) != ReferralState.DRAFT) {
            trail.refused(DEED, service.id(), "OPEN_DUPLICATE");
            throw new OpenReferralExistsException(service.id());
        }
        return open.get();
    }

    /** The token is the secret of one form; a known actor gets only their own back. */
    private SentReferral repeated(ReferralEntry row, ReferralRequest request, Actor actor) {
        boolean own =
                request.onBehalf().isPresent()
                        ? actor.userId().filter(id -> id.equals(row.getSenderActorId())).isPresent()
                        : actor.subjectId().map(row.getSubjectId()::equals).orElse(true)
                                && ReferralRows.filled(row.getSenderActorId()).isEmpty();
        if (!own) {
            trail.refused(DEED, row, "NO_PART");
            throw new NotAllowedException(DEED);
        }
        return result(
                ReferralRows.toReferral(row, time.now()),
                request,
                ReferralRows.filled(row.getAccessIndex()).isPresent());
    }

    private SentReferral result(Referral referral, ReferralRequest request, boolean withCode) {
        return ImmutableSentReferral.builder()
                .referral(referral)
                .accessCode(
                        withCode
                                ? Optional.of(seal.accessCode(request.submission()))
                                : Optional.empty())
                .build();
    }
}
