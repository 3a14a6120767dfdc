package org.sena.directory.service.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sena.directory.api.Need;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;

/** How full the services are that answer a need: open referrals divided by capacity. */
public final class Utilisation {

    private final Candidates candidates;
    private final Map<String, Need> needs;
    private final LocalDate today;

    /**
     * @param needs the catalogue by code
     */
    public Utilisation(Candidates candidates, Map<String, Need> needs, LocalDate today) {
        this.candidates = candidates;
        this.needs = needs;
        this.today = today;
    }

    /**
     * The services with a known capacity that answer each need in the place, full ones included.
     */
    public Map<String, List<Service>> counted(Collection<String> codes, Optional<Place> place) {
        Map<String, List<Service>> counted = new TreeMap<>();

        for (String code : Set.copyOf(codes)) {
            Need need = needs.get(code);

            if (need == null) {
                continue;
            }

            List<Service> services = new ArrayList<>();

            for (Service service : candidates.ofTypes(Set.copyOf(need.serviceTypes()))) {
                if (counts(service, place)) {
                    services.add(service);
                }
            }

            if (!services.isEmpty()) {
                counted.put(code, services);
            }
        }

        return counted;
    }

    /**
     * @param open service id to open referrals; absent is none
     */
    public static double of(List<Service> services, Map<String, Integer> open) {
        long capacity = services.stream().mapToLong(s -> s.capacity().getAsInt()).sum();
        long referrals = services.stream().mapToLong(s -> open.getOrDefault(s.id(), 0)).sum();

        return (double) referrals / capacity;
    }

    private boolean counts(Service service, Optional<Place> place) {
        return service.capacity().orElse(0) > 0
                && Shown.inSearch(service, today)
                && place.map(where -> AreaRule.fit(service, where) != Fit.NO).orElse(true);
    }
}
