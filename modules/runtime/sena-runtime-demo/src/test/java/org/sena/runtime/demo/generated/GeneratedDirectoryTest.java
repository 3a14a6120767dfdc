package org.sena.runtime.demo.generated;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Batch;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Location;
import org.sena.directory.api.Place;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.Term;

/** What the synthetic directory promises to whoever measures or tries with it. */
class GeneratedDirectoryTest {

    private static final int COUNT = 2_000;

    private final GeneratedDirectory directory = new GeneratedDirectory(world());
    private final List<Service> services = directory.services(COUNT).toList();

    @Test
    void it_is_the_same_every_time_whatever_is_read_first() {
        assertEquals(services.get(1_234), new GeneratedDirectory(world()).service(1_234));
    }

    @Test
    void each_service_has_two_locations_of_its_own_on_average() {
        List<String> ids =
                services.stream().flatMap(s -> s.locations().stream()).map(Location::id).toList();

        assertEquals(2.0, ids.size() / (double) COUNT, 0.1);
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @Test
    void names_and_ids_are_nobody_elses() {
        assertEquals(COUNT, services.stream().map(Service::id).distinct().count());
        assertEquals(COUNT, services.stream().map(Service::name).distinct().count());
        services.forEach(s -> assertEquals(s.id(), UUID.fromString(s.id()).toString()));
    }

    @Test
    void everything_says_that_it_is_synthetic_and_reaches_nobody() {
        for (Service service : services) {
            assertTrue(service.description().contains("Synthetic example"));
            assertTrue(service.organisation().description().contains("Synthetic example"));
            assertTrue(service.email().orElseThrow().endsWith(".example.org"));
            assertTrue(service.phone().orElseThrow().matches("01632 960\\d{3}"));
            assertTrue(
                    service.locations().stream()
                            .allMatch(at -> at.uprn().orElseThrow().matches("99\\d{10}")));
        }
    }

    @Test
    void every_kind_of_opening_time_occurs() {
        List<Schedule> schedules = services.stream().flatMap(s -> s.schedules().stream()).toList();

        assertTrue(schedules.stream().anyMatch(s -> s.frequency() == Schedule.Frequency.MONTHLY));
        assertTrue(schedules.stream().anyMatch(s -> s.closes().get().isBefore(s.opens().get())));
        assertTrue(services.stream().anyMatch(s -> s.schedules().size() == 4));
    }

    @Test
    void batches_hold_everything_once_and_bring_their_organisations() {
        List<Batch> batches = directory.batches(COUNT, 300).toList();

        assertEquals(7, batches.size());
        assertEquals(
                services, batches.stream().flatMap(batch -> batch.services().stream()).toList());
        batches.forEach(
                batch ->
                        assertEquals(
                                batch.services().stream()
                                        .map(Service::organisation)
                                        .collect(toSet()),
                                Set.copyOf(batch.organisations())));
    }

    private static GeneratedWorld world() {
        return ImmutableGeneratedWorld.builder()
                .addPlaces(place("PE29 3TN", 52.33, -0.18), place("PE19 1DU", 52.23, -0.26))
                .addServiceTypes(term("service-types", "food-bank"), term("service-types", "debt"))
                .addEligibility(term("eligibility", "adults"))
                .addAccessibility(term("accessibility", "lift"))
                .today(LocalDate.of(2027, 1, 31))
                .build();
    }

    private static Place place(String postcode, double latitude, double longitude) {
        return ImmutablePlace.builder()
                .postcode(postcode)
                .outwardCode(Stream.of(postcode.split(" ")).findFirst().orElseThrow())
                .districtCode("E07000011")
                .coordinate(Coordinate.of(latitude, longitude))
                .build();
    }

    private static Term term(String taxonomy, String code) {
        return ImmutableTerm.builder().taxonomy(taxonomy).code(code).label(code).build();
    }
}
