package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Demand;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableMatchRequest;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Match;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;

/** On the example data, as anybody. */
@InFramework
class DirectoryIT {

    @OsgiService private BundleContext context;
    @OsgiService private Directory directory;
    @OsgiService private Postcodes postcodes;
    @OsgiService private Taxonomies taxonomies;

    private Place huntingdon;

    @BeforeEach
    void somewhere() {
        huntingdon = postcodes.find("PE29 3TN").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"food", "debt", "housing-costs", "loneliness", "mental-health", "work"})
    void the_commonest_needs_have_services_near_huntingdon(String need) {
        List<Match> matches =
                directory.match(
                        ImmutableMatchRequest.builder()
                                .addNeeds(need)
                                .place(huntingdon)
                                .age(40)
                                .build());

        assertFalse(matches.isEmpty());
        assertTrue(matches.size() <= 5);
        matches.forEach(match -> assertEquals(List.of(need), match.needs()));
        matches.forEach(match -> assertFalse(match.reasons().isEmpty()));
    }

    @Test
    void every_match_really_answers_the_need() {
        Set<String> types = Set.copyOf(taxonomies.need("food").orElseThrow().serviceTypes());

        directory
                .match(ImmutableMatchRequest.builder().addNeeds("food").perNeed(100).build())
                .forEach(
                        match ->
                                assertTrue(
                                        match.service().serviceTypes().stream()
                                                .anyMatch(types::contains)));
    }

    @Test
    void the_same_question_has_the_same_answer() {
        ImmutableMatchRequest request =
                ImmutableMatchRequest.builder()
                        .addNeeds("debt", "food", "energy-bills")
                        .place(huntingdon)
                        .build();

        assertEquals(directory.match(request), directory.match(request));
    }

    @Test
    void words_find_services_by_a_synonym() {
        List<Service> found =
                directory
                        .search(
                                ImmutableServiceSearch.builder()
                                        .words("bailiffs")
                                        .livingIn(huntingdon)
                                        .build())
                        .services();

        assertFalse(found.isEmpty());
        found.forEach(service -> assertTrue(service.serviceTypes().contains("debt-advice")));
    }

    @Test
    void utilisation_is_open_referrals_over_capacity() {
        Map<String, Double> before = directory.utilisation(Set.of("food"), Optional.empty());
        ServiceRegistration<Demand> demand =
                context.registerService(Demand.class, ids -> Map.of(first(ids), 1_000), null);

        try {
            double during = directory.utilisation(Set.of("food"), Optional.empty()).get("food");

            assertTrue(during > before.getOrDefault("food", 0.0));
        } finally {
            demand.unregister();
        }

        assertEquals(before, directory.utilisation(Set.of("food"), Optional.empty()));
    }

    @Test
    void organisations_come_by_name() {
        List<String> names =
                directory.organisations().stream().map(o -> o.name().toLowerCase()).toList();

        assertTrue(names.size() >= 20);
        assertEquals(names.stream().sorted().toList(), names);
    }

    private static String first(Iterable<String> ids) {
        return ids.iterator().next();
    }
}
