package org.sena.referral.service.app;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.ImmutableMatter;
import org.sena.referral.api.message.Matter;
import org.sena.referral.api.message.Seat;
import org.sena.referral.api.message.ThreadAbout;
import org.sena.referral.service.payload.Disclosure;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Transitions;

/** What a conversation has to know of a referral; a draft is nobody's matter yet. */
@Component(service = ThreadAbout.class)
public class ReferralMatters implements ThreadAbout {

    private static final String PARAMETER = "?p_r_p_referral=";

    private final CurrentActor currentActor;
    private final ReferralEntryLocalService referrals;
    private final ConsentCheck consentCheck;

    @Activate
    public ReferralMatters(
            @Reference CurrentActor currentActor,
            @Reference ReferralEntryLocalService referrals,
            @Reference ConsentCheck consentCheck) {
        this.currentActor = currentActor;
        this.referrals = referrals;
        this.consentCheck = consentCheck;
    }

    @Override
    public String kind() {
        return About.REFERRAL;
    }

    @Override
    public Optional<Matter> matter(String idOrReference, boolean hold) {
        return referrals
                .idOf(idOrReference)
                .map(id -> hold ? referrals.lock(id) : referrals.fetchReferralEntry(id))
                .filter(row -> Transitions.isSent(ReferralRows.state(row)))
                .map(this::toMatter);
    }

    private Matter toMatter(ReferralEntry row) {
        ReferralState state = ReferralRows.state(row);
        boolean consented = consentCheck.isActive(row);
        Disclosure toHost = Disclosure.of(Party.ORGANISATION, state, consented);
        String found = PARAMETER + row.getReference();
        return ImmutableMatter.builder()
                .id(row.getReferralId())
                .reference(row.getReference())
                .subjectId(row.getSubjectId())
                .seat(seat(currentActor.get(), row))
                .hostOrganisationId(row.getOrganisationId())
                .hostOrganisationName(row.getOrganisationName())
                .hostConsentId(row.getConsentId())
                .hostReads(toHost == Disclosure.EVERYTHING)
                .talking(consented && state != ReferralState.WITHDRAWN)
                .closedAt(closedAt(row, state))
                .residentLink("my-support" + found)
                .hostLink("organisation" + found)
                .senderLink("organisation" + found)
                .build();
    }

    private static Optional<Instant> closedAt(ReferralEntry row, ReferralState state) {
        return Transitions.isOpen(state)
                ? Optional.empty()
                : Optional.ofNullable(row.getDecidedDate()).map(Date::toInstant);
    }

    private static Seat seat(Actor actor, ReferralEntry row) {
        if (actor.subjectId().filter(row.getSubjectId()::equals).isPresent()) {
            return Seat.RESIDENT;
        }
        if (actor.worksFor(row.getOrganisationId())) {
            return Seat.HOST;
        }
        if (actor.isSystem()) {
            return Seat.SYSTEM;
        }
        return actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD) ? Seat.COUNCIL : Seat.OTHER;
    }
}
