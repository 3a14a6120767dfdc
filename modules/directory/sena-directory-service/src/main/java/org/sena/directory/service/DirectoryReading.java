package org.sena.directory.service;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.sena.directory.api.Demand;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableOrganisationPage;
import org.sena.directory.api.ImmutableServiceAtLocation;
import org.sena.directory.api.ImmutableServiceAtLocationPage;
import org.sena.directory.api.ImmutableServiceHit;
import org.sena.directory.api.ImmutableServicePage;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Location;
import org.sena.directory.api.Match;
import org.sena.directory.api.MatchRequest;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationPage;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.ServiceAtLocationPage;
import org.sena.directory.api.ServiceHit;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.service.match.Distance;
import org.sena.directory.service.match.ServiceMatcher;
import org.sena.directory.service.match.Utilisation;
import org.sena.directory.service.search.ServiceFinder;
import org.sena.directory.service.snapshot.Snapshot;

/** Answers from the snapshot, without a transaction: everybody may read the directory. */
@Component(service = Directory.class)
public class DirectoryReading implements Directory {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    @Reference private Published published;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Demand> demands;

    private final Clock clock = Clock.system(UNITED_KINGDOM);
    private final LatestDemand demand = new LatestDemand(clock);

    @Override
    public Optional<Service> service(String serviceId) {
        return published.current().service(serviceId);
    }

    @Override
    public ServicePage search(ServiceSearch search) {
        List<Service> found = find(search);

        return ImmutableServicePage.builder()
                .hits(
                        page(found, search.page(), search.size()).stream()
                                .map(service -> hit(service, search))
                                .collect(toUnmodifiableList()))
                .total(found.size())
                .page(search.page())
                .size(search.size())
                .build();
    }

    @Override
    public ServiceAtLocationPage searchLocations(ServiceSearch search) {
        List<ServiceAtLocation> found =
                find(search).stream()
                        .flatMap(service -> service.locations().stream().map(at -> at(service, at)))
                        .collect(toUnmodifiableList());

        return ImmutableServiceAtLocationPage.builder()
                .hits(page(found, search.page(), search.size()))
                .total(found.size())
                .page(search.page())
                .size(search.size())
                .build();
    }

    @Override
    public Optional<ServiceAtLocation> serviceAtLocation(String serviceAtLocationId) {
        return find(ImmutableServiceSearch.builder().build()).stream()
                .flatMap(service -> service.locations().stream().map(at -> at(service, at)))
                .filter(pair -> pair.id().equals(serviceAtLocationId))
                .findFirst();
    }

    @Override
    public Optional<Location> location(String locationId) {
        return find(ImmutableServiceSearch.builder().build()).stream()
                .flatMap(service -> service.locations().stream())
                .filter(location -> location.id().equals(locationId))
                .findFirst();
    }

    @Override
    public Optional<Instant> removedAt(String serviceId) {
        return Optional.empty();
    }

    @Override
    public OrganisationPage organisations(
            Optional<String> words, Optional<Instant> modifiedAfter, int page, int size) {
        List<Organisation> all = organisations();

        return ImmutableOrganisationPage.builder()
                .hits(page(all, page, size))
                .total(all.size())
                .page(page)
                .size(size)
                .build();
    }

    @Override
    public List<String> complete(String beginning, int limit) {
        return List.of();
    }

    @Override
    public long sequence() {
        return 0;
    }

    @Override
    public Instant modifiedAt() {
        return clock.instant();
    }

    private List<Service> find(ServiceSearch search) {
        Snapshot snapshot = published.current();

        return new ServiceFinder(snapshot, snapshot.needsByCode(), today()).find(search);
    }

    private static ServiceHit hit(Service service, ServiceSearch search) {
        return ImmutableServiceHit.builder()
                .service(service)
                .metres(
                        search.place()
                                .map(place -> Distance.metres(service, place))
                                .orElse(OptionalDouble.empty()))
                .build();
    }

    private static ServiceAtLocation at(Service service, Location location) {
        return ImmutableServiceAtLocation.builder().service(service).location(location).build();
    }

    private static <T> List<T> page(List<T> all, int page, int size) {
        return all.stream().skip((page - 1L) * size).limit(size).collect(toUnmodifiableList());
    }

    @Override
    public Optional<Organisation> organisation(String organisationId) {
        return published.current().organisation(organisationId);
    }

    @Override
    public List<Organisation> organisations() {
        return published.current().organisations();
    }

    @Override
    public List<Match> match(MatchRequest request) {
        Snapshot snapshot = published.current();

        return new ServiceMatcher(snapshot, snapshot.needsByCode(), today()).match(request);
    }

    @Override
    public Map<String, Double> utilisation(Collection<String> needs, Optional<Place> place) {
        if (demands.isEmpty()) {
            return Map.of();
        }

        Snapshot snapshot = published.current();
        Map<String, List<Service>> counted =
                new Utilisation(snapshot, snapshot.needsByCode(), today()).counted(needs, place);
        Map<String, Integer> open = openReferrals(counted);
        Map<String, Double> utilisation = new TreeMap<>();

        counted.forEach((need, services) -> utilisation.put(need, Utilisation.of(services, open)));

        return utilisation;
    }

    private Map<String, Integer> openReferrals(Map<String, List<Service>> counted) {
        Set<String> ids =
                counted.values().stream().flatMap(List::stream).map(Service::id).collect(toSet());

        return ids.isEmpty() ? Map.of() : demand.openReferrals(ids, demands);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
