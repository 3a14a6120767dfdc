package org.sena.directory.service.search;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sena.directory.api.Need;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.service.match.AreaRule;
import org.sena.directory.service.match.Candidates;
import org.sena.directory.service.match.Distance;
import org.sena.directory.service.match.Fit;
import org.sena.directory.service.match.Shown;

/**
 * Finds shown services by words and filters: best words first, then the types that answer the need
 * best, then nearest, then by name.
 */
public final class ServiceFinder {

    private final Candidates candidates;
    private final Map<String, Need> needs;
    private final LocalDate today;

    /**
     * @param needs the catalogue by code
     */
    public ServiceFinder(Candidates candidates, Map<String, Need> needs, LocalDate today) {
        this.candidates = candidates;
        this.needs = needs;
        this.today = today;
    }

    public List<Service> find(ServiceSearch search) {
        Map<String, Integer> weights = candidates.withWords(search.words().orElse(""));

        return weights.keySet().stream()
                .flatMap(id -> candidates.service(id).stream())
                .filter(service -> Shown.inSearch(service, today))
                .filter(ofSoughtTypes(search))
                .filter(service -> fits(service, search))
                .sorted(order(weights, search))
                .collect(toUnmodifiableList());
    }

    private Predicate<Service> ofSoughtTypes(ServiceSearch search) {
        Predicate<Service> asked =
                search.serviceTypes().isEmpty()
                        ? service -> true
                        : service -> hasAny(service, search.serviceTypes());

        if (search.needs().isEmpty()) {
            return asked;
        }

        Set<String> answering =
                search.needs().stream()
                        .flatMap(code -> Optional.ofNullable(needs.get(code)).stream())
                        .flatMap(need -> need.serviceTypes().stream())
                        .collect(toUnmodifiableSet());

        return asked.and(service -> hasAny(service, answering));
    }

    private static boolean hasAny(Service service, Set<String> types) {
        return !Collections.disjoint(service.serviceTypes(), types);
    }

    private static boolean fits(Service service, ServiceSearch search) {
        if (service.minimumAge().orElse(0) > search.maximumAge().orElse(Integer.MAX_VALUE)
                || service.maximumAge().orElse(Integer.MAX_VALUE) < search.minimumAge().orElse(0)) {
            return false;
        }

        return search.place()
                .map(
                        place ->
                                AreaRule.fit(service, place) != Fit.NO
                                        && Distance.isWithin(
                                                service,
                                                place,
                                                search.within().orElse(Integer.MAX_VALUE)))
                .orElse(true);
    }

    private Comparator<Service> order(Map<String, Integer> weights, ServiceSearch search) {
        List<String> bestTypes =
                search.needs().stream()
                        .flatMap(code -> Optional.ofNullable(needs.get(code)).stream())
                        .flatMap(need -> need.serviceTypes().stream())
                        .collect(toUnmodifiableList());
        Comparator<Service> order =
                comparingInt((Service service) -> -weights.get(service.id()))
                        .thenComparingInt(service -> best(service, bestTypes));

        if (search.place().isPresent()) {
            order =
                    order.thenComparing(
                            comparingDouble(
                                    service ->
                                            Distance.metres(service, search.place().get())
                                                    .orElse(Double.MAX_VALUE)));
        }

        return order.thenComparing(Service::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Service::id);
    }

    private static int best(Service service, List<String> types) {
        return IntStream.range(0, types.size())
                .filter(i -> service.serviceTypes().contains(types.get(i)))
                .findFirst()
                .orElse(types.size());
    }
}
