package org.sena.directory.service.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.directory.service.match.Samples.HUNTINGDON;
import static org.sena.directory.service.match.Samples.directory;
import static org.sena.directory.service.match.Samples.service;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.directory.search.ServiceIndex;

class UtilisationTest {

    private static final Service HERE =
            service("here")
                    .withCapacity(10)
                    .withServiceAreas("PE29")
                    .withAvailability(Availability.FULL);
    private static final Service THERE = service("there").withCapacity(30).withServiceAreas("PE7");
    private static final Service UNCOUNTED = service("uncounted");

    @TempDir Path folder;

    private ServiceIndex index;

    @BeforeEach
    void open() {
        index = directory(folder, HERE, THERE, UNCOUNTED);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void full_services_count_and_those_without_a_known_capacity_do_not() {
        assertEquals(
                Map.of("food", Map.of("here", 10, "there", 30)),
                new Utilisation(index).capacities(Set.of("food"), Optional.empty()));
    }

    @Test
    void services_of_other_places_do_not_count() {
        assertEquals(
                Map.of("food", Map.of("here", 10)),
                new Utilisation(index).capacities(Set.of("food"), Optional.of(HUNTINGDON)));
    }

    @Test
    void a_need_without_any_known_capacity_is_absent() {
        assertEquals(
                Map.of(), new Utilisation(index).capacities(Set.of("debt", "x"), Optional.empty()));
    }

    @Test
    void it_is_all_open_referrals_over_all_capacity() {
        assertEquals(
                0.3,
                Utilisation.of(
                        Map.of("here", 10, "there", 30), Map.of("here", 12, "other", 5), Set.of()),
                1e-9);
    }

    @Test
    void a_service_that_says_it_is_full_counts_as_full() {
        assertEquals(
                0.25 + 0.075,
                Utilisation.of(
                        Map.of("here", 10, "there", 30),
                        Map.of("here", 4, "there", 3),
                        Set.of("here", "elsewhere")),
                1e-9);
    }

    @Test
    void one_that_has_more_than_it_has_room_for_is_not_made_emptier_by_saying_so() {
        assertEquals(1.2, Utilisation.of(Map.of("here", 10), Map.of("here", 12), Set.of("here")));
    }

    @Test
    void services_that_say_they_are_full_or_have_a_list_are_known_by_need_and_place() {
        index.close();
        index =
                directory(
                        folder.resolve("more"),
                        HERE,
                        ImmutableService.copyOf(THERE).withAvailability(Availability.WAITING_LIST),
                        service("open").withCapacity(5).withAvailability(Availability.OPEN));

        assertEquals(
                Map.of("food", Set.of("here", "there")),
                new Utilisation(index).full(Set.of("food"), Optional.empty()));
        assertEquals(
                Map.of("food", Set.of("here")),
                new Utilisation(index).full(Set.of("food"), Optional.of(HUNTINGDON)));
    }
}
