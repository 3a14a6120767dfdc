package org.sena.referral.service.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Demand;
import org.sena.referral.service.room.Answers;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Transitions;

/**
 * Tells the directory how many people ask each service for help: the referrals it has in hand, and
 * those it lately had no room for. Numbers only.
 */
@Component(service = Demand.class)
public class OpenReferrals implements Demand {

    private static final Set<String> STATES =
            Transitions.inHand().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Answers answers;
    private final ReferralEntryLocalService referrals;

    @Activate
    public OpenReferrals(
            @Reference Answers answers, @Reference ReferralEntryLocalService referrals) {
        this.answers = answers;
        this.referrals = referrals;
    }

    @Override
    public Map<String, Integer> openReferrals(Collection<String> serviceIds) {
        Map<String, Integer> inHand = new HashMap<>(referrals.countByService(serviceIds, STATES));

        answers.turnedAway(serviceIds)
                .forEach((id, times) -> inHand.merge(id, times, Integer::sum));

        return inHand;
    }
}
