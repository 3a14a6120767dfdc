package org.sena.referral.service.read;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Demand;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Transitions;

/** Tells the directory how many referrals each service has in hand. Numbers only. */
@Component(service = Demand.class)
public class OpenReferrals implements Demand {

    private static final Set<String> STATES =
            Transitions.inHand().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final ReferralEntryLocalService referrals;

    @Activate
    public OpenReferrals(@Reference ReferralEntryLocalService referrals) {
        this.referrals = referrals;
    }

    @Override
    public Map<String, Integer> openReferrals(Collection<String> serviceIds) {
        return referrals.countByService(serviceIds, STATES);
    }
}
