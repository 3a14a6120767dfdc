package org.sena.directory.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Demand;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Location;
import org.sena.directory.api.Match;
import org.sena.directory.api.MatchRequest;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationPage;
import org.sena.directory.api.Place;
import org.sena.directory.api.Recognition;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.ServiceAtLocationPage;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.service.index.DirectoryIndex;
import org.sena.directory.service.match.ServiceMatcher;
import org.sena.directory.service.match.Utilisation;
import org.sena.directory.service.misses.MissKeeper;

/** Answers from this node's index, without the database: everybody may read the directory. */
@Component(service = Directory.class)
public class DirectoryReading implements Directory {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    @Reference private DirectoryIndex index;
    @Reference private MissKeeper misses;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Demand> demands;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Recognition> recognitions;

    private final Clock clock = Clock.system(UNITED_KINGDOM);
    private final LatestDemand demand = new LatestDemand(clock);

    @Override
    public Optional<Service> service(String serviceId) {
        return index.get().service(serviceId);
    }

    @Override
    public Optional<Instant> removedAt(String serviceId) {
        return index.get().removedAt(serviceId);
    }

    @Override
    public ServicePage search(ServiceSearch search) {
        ServicePage page = index.get().search(search);

        if (page.total() == 0) {
            misses.missed(search);
        }

        return page;
    }

    @Override
    public ServiceAtLocationPage searchLocations(ServiceSearch search) {
        return index.get().searchLocations(search);
    }

    @Override
    public Optional<ServiceAtLocation> serviceAtLocation(String serviceAtLocationId) {
        return index.get().serviceAtLocation(serviceAtLocationId);
    }

    @Override
    public Optional<Location> location(String locationId) {
        return index.get().location(locationId);
    }

    @Override
    public Optional<Organisation> organisation(String organisationId) {
        return index.get().organisation(organisationId);
    }

    @Override
    public List<Organisation> organisations() {
        return index.get().organisations();
    }

    @Override
    public OrganisationPage organisations(
            Optional<String> words, Optional<Instant> modifiedAfter, int page, int size) {
        return index.get().organisations(words, modifiedAfter, page, size);
    }

    @Override
    public List<String> complete(String beginning, int limit) {
        return index.get().complete(beginning, limit);
    }

    @Override
    public List<Match> match(MatchRequest request) {
        return new ServiceMatcher(index.get(), index.vocabulary(), LocalDateTime.now(clock))
                .match(request);
    }

    @Override
    public Map<String, Double> utilisation(Collection<String> needs, Optional<Place> place) {
        if (demands.isEmpty()) {
            return Map.of();
        }

        Utilisation rooms = new Utilisation(index.get());
        Map<String, Map<String, Integer>> capacities = rooms.capacities(needs, place);
        Map<String, Set<String>> full = rooms.full(capacities.keySet(), place);
        Set<String> ids = new HashSet<>();

        capacities.values().forEach(ofNeed -> ids.addAll(ofNeed.keySet()));

        Map<String, Integer> open = ids.isEmpty() ? Map.of() : demand.openReferrals(ids, demands);
        Map<String, Double> utilisation = new TreeMap<>();

        capacities.forEach(
                (need, ofNeed) ->
                        utilisation.put(need, Utilisation.of(ofNeed, open, full.get(need))));

        return utilisation;
    }

    @Override
    public boolean isReferable(Service service) {
        return service.status() == ServiceStatus.ACTIVE
                && service.referralMethod() == ReferralMethod.DIRECT
                && service.availability() != Availability.FULL
                && recognitions.stream().anyMatch(recognition -> recognition.covers(service));
    }

    @Override
    public long sequence() {
        return index.get().sequence();
    }

    @Override
    public Instant modifiedAt() {
        return index.get().modifiedAt();
    }
}
