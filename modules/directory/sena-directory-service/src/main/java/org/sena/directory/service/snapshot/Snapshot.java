package org.sena.directory.service.snapshot;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sena.directory.api.Need;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceType;
import org.sena.directory.service.match.Candidates;
import org.sena.directory.service.search.WordIndex;

/** The whole published directory as it was at one moment. Never changes. */
public final class Snapshot implements Candidates {

    private final Map<String, Organisation> organisations;
    private final Map<String, Service> services;
    private final Map<String, Need> needs;
    private final Map<String, ServiceType> types;
    private final Map<String, List<Service>> servicesByType = new HashMap<>();
    private final WordIndex words;

    public Snapshot(
            Collection<Organisation> organisations,
            Collection<Service> services,
            List<Need> needs,
            List<ServiceType> types) {
        this.organisations =
                byId(
                        organisations.stream()
                                .sorted(
                                        Comparator.comparing(
                                                        Organisation::name,
                                                        String.CASE_INSENSITIVE_ORDER)
                                                .thenComparing(Organisation::id))
                                .collect(toUnmodifiableList()),
                        Organisation::id);
        this.services =
                byId(
                        services.stream()
                                .sorted(Comparator.comparing(Service::id))
                                .collect(toUnmodifiableList()),
                        Service::id);
        this.needs = byId(needs, Need::code);
        this.types = byId(types, ServiceType::code);

        for (Service service : this.services.values()) {
            for (String type : service.serviceTypes()) {
                servicesByType.computeIfAbsent(type, t -> new ArrayList<>()).add(service);
            }
        }

        words = new WordIndex(this.services.values(), this.types);
    }

    /** By name. */
    public List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    public Optional<Organisation> organisation(String organisationId) {
        return Optional.ofNullable(organisations.get(organisationId));
    }

    /** In the order of the catalogue. */
    public List<Need> needs() {
        return List.copyOf(needs.values());
    }

    /** By code. */
    public Map<String, Need> needsByCode() {
        return needs;
    }

    /** In the order of the catalogue. */
    public List<ServiceType> types() {
        return List.copyOf(types.values());
    }

    @Override
    public Optional<Service> service(String serviceId) {
        return Optional.ofNullable(services.get(serviceId));
    }

    @Override
    public Collection<Service> ofTypes(Set<String> codes) {
        Map<String, Service> found = new LinkedHashMap<>();

        for (String code : codes) {
            for (Service service : servicesByType.getOrDefault(code, List.of())) {
                found.put(service.id(), service);
            }
        }

        return found.values();
    }

    @Override
    public Map<String, Integer> withWords(String sought) {
        return words.find(sought);
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        return values.stream()
                .collect(toMap(id, value -> value, (one, other) -> other, LinkedHashMap::new));
    }
}
