package org.sena.referral.service.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.Party;
import org.sena.referral.service.payload.Disclosure;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Parties;

/** The one door to a referral: finds it, holds it, and looks at who is asking. */
@Component(service = Access.class)
public class Access {

    private final CurrentActor currentActor;
    private final ReferralEntryLocalService referrals;
    private final ConsentCheck consentCheck;
    private final Trail trail;

    @Activate
    public Access(
            @Reference CurrentActor currentActor,
            @Reference ReferralEntryLocalService referrals,
            @Reference ConsentCheck consentCheck,
            @Reference Trail trail) {
        this.currentActor = currentActor;
        this.referrals = referrals;
        this.consentCheck = consentCheck;
        this.trail = trail;
    }

    /**
     * Holds the referral against other changes until the transaction ends.
     *
     * @param deed what the actor wants, for the audit trail
     * @throws NoSuchReferralException when there is none, or none for this actor: both look alike
     */
    Part hold(String idOrReference, String deed) {
        ReferralEntry row = referrals.idOf(idOrReference).map(referrals::lock).orElse(null);
        if (row == null) {
            trail.refused(deed, idOrReference, "UNKNOWN");
            throw new NoSuchReferralException(idOrReference);
        }
        Actor actor = currentActor.get();
        Party party = Parties.of(actor, row.getSubjectId(), row.getOrganisationId());
        Part part = new Part(row, actor, party);
        if (disclosure(part) == Disclosure.NOTHING) {
            trail.refused(deed, row, "NO_PART");
            throw new NoSuchReferralException(idOrReference);
        }
        return part;
    }

    /** How much the part may see now; the consent is looked at again each time. */
    Disclosure disclosure(Part part) {
        return Disclosure.of(part.party(), part.state(), consentCheck.isActive(part.row()));
    }
}
