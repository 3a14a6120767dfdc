package org.sena.referral.service.app;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
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

/** What a conversation has to know of a referral; a draft is nobody's matter yet. */
@Component(service = ThreadAbout.class)
public class ReferralMatters implements ThreadAbout {

    private static final String PARAMETER = "?p_r_p_referral=";

    private final CurrentActor currentActor;
    private final ReferralEntryLocalService referrals;
    private final ConsentCheck consentCheck;
    private final Access access;

    @Activate
    public ReferralMatters(
            @Reference CurrentActor currentActor,
            @Reference ReferralEntryLocalService referrals,
            @Reference ConsentCheck consentCheck,
            @Reference Access access) {
        this.currentActor = currentActor;
        this.referrals = referrals;
        this.consentCheck = consentCheck;
        this.access = access;
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
                .filter(row -> ReferralRows.state(row).isSent())
                .map(this::toMatter);
    }

    private Matter toMatter(ReferralEntry row) {
        ReferralState state = ReferralRows.state(row);
        boolean consented = consentCheck.isActive(row);
        Disclosure toHost =
                Disclosure.of(
                        Set.of(Party.ORGANISATION), state, consented, access.isLongEnded(row));
        String found = PARAMETER + row.getReference();
        return ImmutableMatter.builder()
                .id(row.getReferralId())
                .reference(row.getReference())
                .subjectId(row.getSubjectId())
                .seat(seat(Access.parties(currentActor.get(), row)))
                .senderOrganisationId(ReferralRows.filled(row.getSenderOrganisationId()))
                .senderOrganisationName(ReferralRows.filled(row.getSenderOrganisationName()))
                .hostOrganisationId(row.getOrganisationId())
                .hostOrganisationName(row.getOrganisationName())
                .hostConsentId(row.getConsentId())
                .hostReads(toHost == Disclosure.EVERYTHING)
                .talking(consented && state != ReferralState.WITHDRAWN)
                .closedAt(ReferralRows.endedAt(row))
                .residentLink("my-support" + found)
                .hostLink("organisation" + found)
                .senderLink("organisation" + found)
                .build();
    }

    /** The part that counts most. */
    private static Seat seat(Set<Party> parties) {
        if (parties.contains(Party.RESIDENT)) {
            return Seat.RESIDENT;
        }
        if (parties.contains(Party.ORGANISATION)) {
            return Seat.HOST;
        }
        if (parties.contains(Party.SENDER)) {
            return Seat.SENDER;
        }
        if (parties.contains(Party.SYSTEM)) {
            return Seat.SYSTEM;
        }
        return parties.contains(Party.COUNCIL) ? Seat.COUNCIL : Seat.OTHER;
    }
}
