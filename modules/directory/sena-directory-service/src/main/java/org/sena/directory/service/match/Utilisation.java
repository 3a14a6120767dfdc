package org.sena.directory.service.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sena.directory.api.Place;
import org.sena.directory.search.ServiceIndex;

/** How full the services are that answer a need: open referrals divided by capacity. */
public final class Utilisation {

    private final ServiceIndex index;

    public Utilisation(ServiceIndex index) {
        this.index = index;
    }

    /**
     * Capacities by service id, for each need; full services count. Needs without any known
     * capacity are absent.
     */
    public Map<String, Map<String, Integer>> capacities(
            Collection<String> needs, Optional<Place> place) {
        Map<String, Map<String, Integer>> capacities = new TreeMap<>();

        for (String need : Set.copyOf(needs)) {
            Map<String, Integer> ofNeed = index.capacities(need, place);

            if (!ofNeed.isEmpty()) {
                capacities.put(need, ofNeed);
            }
        }

        return capacities;
    }

    /** Ids of the services, for each need, that say they are full or have a waiting list. */
    public Map<String, Set<String>> full(Collection<String> needs, Optional<Place> place) {
        Map<String, Set<String>> full = new TreeMap<>();

        Set.copyOf(needs).forEach(need -> full.put(need, index.full(need, place)));

        return full;
    }

    /**
     * A service that says it is full counts as full, however many of its referrals are open here:
     * people reach it by other ways, too.
     *
     * @param capacities by service id; at least one, each above 0
     * @param open service id to open referrals; absent is none
     * @param full ids of services that say so
     */
    public static double of(
            Map<String, Integer> capacities, Map<String, Integer> open, Set<String> full) {
        Map<String, Integer> referrals = new HashMap<>(open);

        full.forEach(id -> referrals.merge(id, capacities.getOrDefault(id, 0), Math::max));
        referrals.keySet().retainAll(capacities.keySet());

        return (double) sum(referrals) / sum(capacities);
    }

    private static long sum(Map<String, Integer> numbers) {
        return numbers.values().stream().mapToLong(Integer::longValue).sum();
    }
}
