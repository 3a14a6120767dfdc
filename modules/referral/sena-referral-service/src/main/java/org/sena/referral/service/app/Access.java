package org.sena.referral.service.app;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.Party;
import org.sena.referral.service.payload.Disclosure;
import org.sena.referral.service.store.ReferralRows;
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
    private final Time time;

    @Activate
    public Access(
            @Reference CurrentActor currentActor,
            @Reference ReferralEntryLocalService referrals,
            @Reference ConsentCheck consentCheck,
            @Reference Trail trail,
            @Reference Time time) {
        this.currentActor = currentActor;
        this.referrals = referrals;
        this.consentCheck = consentCheck;
        this.trail = trail;
        this.time = time;
    }

    /**
     * Holds the referral against other changes until the transaction ends.
     *
     * @param deed what the actor wants, for the audit trail
     * @throws NoSuchReferralException when there is none, or none for this actor: both look alike
     */
    public Part hold(String idOrReference, String deed) {
        ReferralEntry row = referrals.idOf(idOrReference).map(referrals::lock).orElse(null);
        if (row == null) {
            trail.refused(deed, idOrReference, "UNKNOWN");
            throw new NoSuchReferralException(idOrReference);
        }
        Actor actor = currentActor.get();
        Part part = new Part(row, actor, parties(actor, row));
        if (disclosure(part) == Disclosure.NOTHING) {
            throw hidden(part, deed);
        }
        return part;
    }

    /** What somebody is told who has no part in it: that there is none. */
    public NoSuchReferralException hidden(Part part, String deed) {
        trail.refused(deed, part.row(), "NO_PART");
        return new NoSuchReferralException(part.row().getReferralId());
    }

    /** How much the part may see now; the consent is looked at again each time. */
    public Disclosure disclosure(Part part) {
        return Disclosure.of(
                part.parties(),
                part.state(),
                consentCheck.isActive(part.row()),
                isLongEnded(part.row()));
    }

    /** True when it ended longer ago than {@link Disclosure#AFTER_THE_END}. */
    public boolean isLongEnded(ReferralEntry row) {
        return ReferralRows.endedAt(row)
                .filter(ended -> ended.plus(Disclosure.AFTER_THE_END).isBefore(time.now()))
                .isPresent();
    }

    /** The parts that somebody plays in a referral. */
    public static Set<Party> parties(Actor actor, ReferralEntry row) {
        return Parties.of(
                actor,
                row.getSubjectId(),
                row.getOrganisationId(),
                ReferralRows.filled(row.getSenderOrganisationId()),
                ReferralRows.filled(row.getSenderActorId()));
    }
}
