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
                Utilisation.of(Map.of("here", 10, "there", 30), Map.of("here", 12, "other", 5)),
                1e-9);
    }
}
