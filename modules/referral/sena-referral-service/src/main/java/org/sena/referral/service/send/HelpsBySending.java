package org.sena.referral.service.send;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.MayAttest;
import org.sena.referral.api.Party;
import org.sena.referral.service.app.Access;
import org.sena.referral.service.app.ConsentCheck;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/**
 * Whoever sent a person's referral helps that person, and so does an organisation that has one in
 * hand, as long as the person's consent lasts. The council's advisers help everybody who was
 * referred.
 */
@Component(service = MayAttest.class)
public class HelpsBySending implements MayAttest {

    private final ReferralEntryLocalService referrals;
    private final ConsentCheck consentCheck;

    @Activate
    public HelpsBySending(
            @Reference ReferralEntryLocalService referrals, @Reference ConsentCheck consentCheck) {
        this.referrals = referrals;
        this.consentCheck = consentCheck;
    }

    @Override
    public boolean isHelping(Actor actor, String subjectId) {
        return referrals.ofSubject(subjectId).stream()
                .filter(row -> ReferralRows.state(row).isSent())
                .anyMatch(row -> isHelping(Access.parties(actor, row), row));
    }

    private boolean isHelping(Set<Party> parties, ReferralEntry row) {
        return parties.contains(Party.COUNCIL)
                || ReferralRows.state(row).isOpen()
                        && consentCheck.isActive(row)
                        && (parties.contains(Party.SENDER) || parties.contains(Party.ORGANISATION));
    }
}
