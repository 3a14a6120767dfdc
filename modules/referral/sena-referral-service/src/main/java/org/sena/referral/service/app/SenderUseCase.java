package org.sena.referral.service.app;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Service;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.ImmutableSentReferral;
import org.sena.referral.api.OpenReferralExistsException;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.SentReferral;
import org.sena.referral.service.payload.ConsentedPayload;
import org.sena.referral.service.payload.NeededItems;
import org.sena.referral.service.payload.Offer;
import org.sena.referral.service.payload.RequestRules;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Guard;

/** Draft, consent, payload and sending, in one transaction. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class SenderUseCase implements AopService, Sender {

    private static final String DEED = "referral.send";

    @Reference private CurrentActor currentActor;

    @Reference private ReferableServices services;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private Consents consents;

    @Reference private Drafts drafts;

    @Reference private Steps steps;

    @Reference private Seal seal;

    @Reference private Trail trail;

    @Override
    public SentReferral send(ReferralRequest request) {
        require(RequestRules.problems(request));
        Actor actor = currentActor.get();
        Optional<ReferralEntry> before =
                referrals.bySubmission(seal.submissionIndex(request.submission()));
        if (before.isPresent()) {
            return repeated(before.get(), request, actor);
        }
        if (actor.subjectId().isPresent()) {
            return sendAs(actor, actor.subjectId().get(), request);
        }
        if (!actor.isAnonymous()) {
            trail.refused(DEED, request.serviceId(), "NO_RESIDENT");
            throw new NotAllowedException(DEED);
        }
        Actor person = Actor.person(UUID.randomUUID().toString());
        return currentActor.supplyAs(
                person, () -> sendAs(person, person.subjectId().orElseThrow(), request));
    }

    private SentReferral sendAs(Actor actor, String subjectId, ReferralRequest request) {
        if (!actor.hasAny(Role.RESIDENT)) {
            trail.refused(DEED, request.serviceId(), "NO_RESIDENT");
            throw new NotAllowedException(DEED);
        }
        Service service = services.get(request.serviceId());
        String openKey = Drafts.openKey(subjectId, service.id());
        if (referrals.hasOpen(openKey)) {
            trail.refused(DEED, service.id(), "OPEN_DUPLICATE");
            throw new OpenReferralExistsException(service.id());
        }
        ConsentedPayload payload =
                ConsentedPayload.of(
                        NeededItems.of(service), request.agreedItems(), Offer.of(request));
        if (payload.isEmpty()) {
            throw new ReferralRefusedException(Set.of(ReferralProblem.NOTHING_AGREED));
        }
        Consent consent = consent(subjectId, service, payload, request);
        ReferralEntry draft = drafts.add(subjectId, service, consent, payload, request, actor);
        // What was looked at above, in this order: each holds or the call ended there.
        Set<Guard> holding =
                EnumSet.of(
                        Guard.SAFE_CONTACT_ANSWERED,
                        Guard.SERVICE_REFERABLE,
                        Guard.NO_OPEN_DUPLICATE,
                        Guard.CONSENT_ACTIVE);
        Referral sent =
                steps.take(new Part(draft, actor, Party.RESIDENT), ReferralCommand.SEND, holding);
        return result(sent, request, actor);
    }

    private Consent consent(
            String subjectId, Service service, ConsentedPayload payload, ReferralRequest request) {
        return consents.give(
                ImmutableConsentRequest.builder()
                        .subjectId(subjectId)
                        .recipientOrganisationId(service.organisation().id())
                        .recipientName(service.organisation().name())
                        .purpose(Purpose.REFERRAL)
                        .items(payload.covered())
                        .specialCategories(request.specialCategories())
                        .language(request.language())
                        .build());
    }

    /** The token is the secret of one person's form; a known person gets only their own back. */
    private SentReferral repeated(ReferralEntry row, ReferralRequest request, Actor actor) {
        if (actor.subjectId().filter(id -> !id.equals(row.getSubjectId())).isPresent()) {
            trail.refused(DEED, row, "NO_PART");
            throw new NotAllowedException(DEED);
        }
        return result(ReferralRows.toReferral(row, 0, Optional.empty()), request, actor);
    }

    private SentReferral result(Referral referral, ReferralRequest request, Actor actor) {
        return ImmutableSentReferral.builder()
                .referral(referral)
                .accessCode(
                        actor.isAnonymous()
                                ? Optional.of(seal.accessCode(request.submission()))
                                : Optional.empty())
                .build();
    }

    private static void require(Set<ReferralProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ReferralRefusedException(problems);
        }
    }
}
