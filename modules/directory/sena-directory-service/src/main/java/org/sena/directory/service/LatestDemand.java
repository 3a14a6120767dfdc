package org.sena.directory.service;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sena.directory.api.Demand;
import org.sena.outage.Outage;

/**
 * Adds up what is in hand. While the database is away the numbers counted last are taken: they only
 * shift a score a little, and an answer that is a little old is better than none.
 */
final class LatestDemand {

    private final Map<String, Integer> latest = new ConcurrentHashMap<>();
    private final Outage outage;

    LatestDemand(Clock clock) {
        outage = new Outage("Open referrals", clock);
    }

    /** Service id to open referrals; absent is none. */
    Map<String, Integer> openReferrals(Collection<String> serviceIds, Collection<Demand> demands) {
        return outage.ask(() -> count(serviceIds, demands), () -> Optional.of(Map.copyOf(latest)));
    }

    private Map<String, Integer> count(Collection<String> serviceIds, Collection<Demand> demands) {
        Map<String, Integer> open = new HashMap<>();

        for (Demand demand : demands) {
            demand.openReferrals(serviceIds)
                    .forEach((id, count) -> open.merge(id, count, Integer::sum));
        }

        latest.keySet().removeAll(serviceIds);
        latest.putAll(open);

        return open;
    }
}
