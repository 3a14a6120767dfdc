package org.sena.directory.service.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.directory.service.match.Samples.HUNTINGDON;
import static org.sena.directory.service.match.Samples.TODAY;
import static org.sena.directory.service.match.Samples.directory;
import static org.sena.directory.service.match.Samples.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Service;
import org.sena.directory.service.snapshot.Snapshot;

class UtilisationTest {

    private static final Service HERE =
            service("here")
                    .withCapacity(10)
                    .withServiceAreas("PE29")
                    .withAvailability(Availability.FULL);
    private static final Service THERE = service("there").withCapacity(30).withServiceAreas("PE7");
    private static final Service UNCOUNTED = service("uncounted");

    private final Snapshot directory = directory(HERE, THERE, UNCOUNTED);
    private final Utilisation utilisation =
            new Utilisation(directory, directory.needsByCode(), TODAY);

    @Test
    void full_services_count_and_those_without_a_known_capacity_do_not() {
        Map<String, List<Service>> counted = utilisation.counted(Set.of("food"), Optional.empty());

        assertEquals(Set.of(HERE, THERE), Set.copyOf(counted.get("food")));
    }

    @Test
    void services_of_other_places_do_not_count() {
        assertEquals(
                Map.of("food", List.of(HERE)),
                utilisation.counted(Set.of("food"), Optional.of(HUNTINGDON)));
    }

    @Test
    void a_need_without_any_known_capacity_is_absent() {
        assertEquals(Map.of(), utilisation.counted(Set.of("debt", "none"), Optional.empty()));
    }

    @Test
    void it_is_all_open_referrals_over_all_capacity() {
        assertEquals(
                0.3, Utilisation.of(List.of(HERE, THERE), Map.of("here", 12, "other", 5)), 1e-9);
    }
}
