package org.sena.directory.service;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.sena.directory.api.Demand;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Match;
import org.sena.directory.api.MatchRequest;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceSearch;
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
    public List<Service> search(ServiceSearch search) {
        Snapshot snapshot = published.current();

        return new ServiceFinder(snapshot, snapshot.needsByCode(), today()).find(search);
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
