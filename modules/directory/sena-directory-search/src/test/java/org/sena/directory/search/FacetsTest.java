package org.sena.directory.search;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.FacetCount;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceSearch.Facet;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;

/** On random services: every facet counts what a plain look at the hits counts. */
class FacetsTest {

    private static final Map<Facet, Function<Service, Collection<String>>> VALUES =
            Map.of(
                    Facet.SERVICE_TYPE, Service::serviceTypes,
                    Facet.ORGANISATION, service -> Set.of(service.organisation().id()),
                    Facet.DELIVERY,
                            service ->
                                    service.deliveries().stream()
                                            .map(Delivery::name)
                                            .collect(toList()),
                    Facet.AVAILABILITY, service -> Set.of(service.availability().name()),
                    Facet.LANGUAGE, NaiveSearch::languages,
                    Facet.ELIGIBILITY, service -> codes(service, Taxonomy.ELIGIBILITY),
                    Facet.ACCESSIBILITY, service -> codes(service, Taxonomy.ACCESSIBILITY));

    @TempDir Path folder;

    @Test
    void counts_are_those_of_all_hits() {
        RandomDirectory world = new RandomDirectory(99, 300);
        NaiveSearch naive = new NaiveSearch(world);
        RandomSearches searches = new RandomSearches(world);

        try (ServiceIndex index = new ServiceIndex(folder, new TestIndex(world.directories))) {
            index.rebuild(world.records::forEach, 1, RandomDirectory.NOW);

            for (int i = 0; i < 100; i++) {
                ServiceSearch search = unchosen(searches.next());
                List<String> found = naive.search(search);
                ServicePage page =
                        index.search(
                                ImmutableServiceSearch.copyOf(search).withFacets(VALUES.keySet()));

                VALUES.forEach(
                        (facet, values) ->
                                assertEquals(
                                        expected(world, found, values),
                                        page.facets().get(facet),
                                        () -> facet + ": " + search));
            }
        }
    }

    /** Without choices that the facets would leave out. */
    private static ServiceSearch unchosen(ServiceSearch search) {
        return ImmutableServiceSearch.copyOf(search)
                .withServiceTypes(Set.of())
                .withOrganisationIds(Set.of())
                .withDeliveries(Set.of())
                .withAvailabilities(Set.of())
                .withLanguages(Set.of())
                .withTerms(Set.of());
    }

    private static List<FacetCount> expected(
            RandomDirectory world,
            List<String> found,
            Function<Service, Collection<String>> values) {
        Map<String, Long> counts =
                found.stream()
                        .flatMap(id -> world.services.get(id).service().stream())
                        .flatMap(service -> values.apply(service).stream().distinct())
                        .collect(
                                Collectors.groupingBy(
                                        code -> code, TreeMap::new, Collectors.counting()));

        return counts.entrySet().stream()
                .map(entry -> FacetCount.of(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> Long.compare(other.count(), one.count()))
                .collect(toList());
    }

    private static Collection<String> codes(Service service, String taxonomy) {
        return Stream.of(NaiveSearch.terms(service))
                .flatMap(Set::stream)
                .filter(term -> term.taxonomy().equals(taxonomy))
                .map(TermRef::code)
                .collect(toList());
    }
}
