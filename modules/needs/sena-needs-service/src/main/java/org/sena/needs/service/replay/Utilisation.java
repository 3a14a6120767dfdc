package org.sena.needs.service.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sena.needs.api.replay.CapacityBasis;
import org.sena.needs.api.replay.ReplayRequest;

/** How full services are taken to be for one person, by need. */
interface Utilisation {

    /**
     * @param frozen as it was
     * @param district of the person's postcode
     */
    Map<String, Double> of(List<FrozenNeed> frozen, Optional<String> district);

    /**
     * @param needs codes of all needs
     * @param today utilisation by need in a district, as it is now; asked once for each
     */
    static Utilisation of(
            ReplayRequest request,
            List<String> needs,
            Function<Optional<String>, Map<String, Double>> today) {
        if (request.capacity() == CapacityBasis.AS_IT_WAS) {
            return (frozen, district) -> asItWas(frozen);
        }
        if (request.capacity() == CapacityBasis.AS_IT_IS_TODAY) {
            Map<Optional<String>, Map<String, Double>> known = new HashMap<>();

            return (frozen, district) -> known.computeIfAbsent(district, today);
        }

        Map<String, Double> same = new HashMap<>();

        request.percent()
                .ifPresent(percent -> needs.forEach(need -> same.put(need, percent / 100.0)));

        return (frozen, district) -> same;
    }

    private static Map<String, Double> asItWas(List<FrozenNeed> frozen) {
        Map<String, Double> was = new HashMap<>();

        for (FrozenNeed need : frozen) {
            need.utilisation().ifPresent(u -> was.put(need.need(), u));
        }

        return was;
    }
}
