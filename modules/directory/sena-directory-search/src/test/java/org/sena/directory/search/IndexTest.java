package org.sena.directory.search;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.directory.search.Services.fill;
import static org.sena.directory.search.Services.ids;
import static org.sena.directory.search.Services.records;
import static org.sena.directory.search.Services.search;
import static org.sena.directory.search.Services.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.FacetCount;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.Place;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceSearch.Facet;
import org.sena.directory.api.ServiceStatus;

class IndexTest {

    private static final Instant AT = RandomDirectory.NOW;

    @TempDir Path folder;

    @Test
    void nothing_can_be_read_before_it_is_built() {
        try (ServiceIndex index = TestIndex.open(folder)) {
            assertFalse(index.isReady());
            assertEquals(ServiceIndex.NOTHING, index.sequence());
            assertThrows(IndexNotReadyException.class, () -> index.search(search().build()));
        }
    }

    @Test
    void what_was_applied_is_there_after_opening_it_again() {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(index, service("a"));
            index.apply(records(service("b")), 7, AT);
        }

        try (ServiceIndex index = TestIndex.open(folder)) {
            assertEquals("a b", ids(index, search().build()));
            assertEquals(7, index.sequence());
            assertEquals(AT, index.modifiedAt());
        }
    }

    @Test
    void a_damaged_index_is_cleared_away() throws IOException {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(index, service("a"));
        }

        for (Path file : files(".cfs", ".fdt", ".dvd")) {
            byte[] bytes = Files.readAllBytes(file);

            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }

        try (ServiceIndex index = TestIndex.open(folder)) {
            assertEquals(ServiceIndex.NOTHING, index.sequence());
            fill(index, service("b"));
            assertEquals("b", ids(index, search().build()));
        }
    }

    @Test
    void a_changed_service_takes_the_place_of_the_old_one() {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(index, service("a").withLocations(place("l1")), service("b"));
            index.search(search().build());
            index.apply(records(service("a").withName("New")), 2, AT);

            assertEquals("New", index.service("a").orElseThrow().name());
            assertEquals(2, index.search(search().build()).total());
            assertEquals(0, index.searchLocations(search().build()).total());
            assertEquals(Optional.empty(), index.location("l1"));
        }
    }

    @Test
    void a_withdrawn_service_leaves_its_name_and_its_date() {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(index, service("a"));
            index.apply(
                    List.of(IndexRecord.removed(RecordKind.SERVICE, "a", "Was here", AT)), 2, AT);

            assertEquals(Optional.empty(), index.service("a"));
            assertEquals(Optional.of(AT), index.removedAt("a"));
            assertEquals("", ids(index, search().build()));

            ServicePage since = index.search(search().modifiedAfter(AT.minusNanos(1_000)).build());

            assertTrue(since.hits().get(0).removed());
            assertEquals("Was here", since.services().get(0).name());
            assertEquals("", ids(index, search().modifiedAfter(AT).build()));
        }
    }

    @Test
    void a_service_is_seen_from_its_first_to_its_last_day() {
        TestIndex ports = new TestIndex(Map.of());

        try (ServiceIndex index = new ServiceIndex(folder, ports)) {
            IndexRecord entry =
                    IndexRecord.of(service("a"))
                            .withVisibleFrom(RandomDirectory.TODAY)
                            .withVisibleUntil(RandomDirectory.TODAY.plusDays(1));

            index.rebuild(reader -> reader.accept(entry), 1, AT);

            for (String moment :
                    List.of(
                            "2026-11-20T23:59:59Z",
                            "2026-11-21T00:00:00Z",
                            "2026-11-22T23:59:59Z",
                            "2026-11-23T00:00:00Z")) {
                boolean seen = moment.startsWith("2026-11-21") || moment.startsWith("2026-11-22");

                ports.set(Instant.parse(moment));
                assertEquals(seen ? "a" : "", ids(index, search().build()), moment);
                assertEquals(seen, index.service("a").isPresent(), moment);
            }
        }
    }

    @Test
    void what_does_not_run_is_read_by_id_only() {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(index, service("a").withStatus(ServiceStatus.INACTIVE).withLocations(place("l1")));

            assertTrue(index.service("a").isPresent());
            assertEquals("", ids(index, search().build()));
            assertEquals(Optional.empty(), index.location("l1"));
        }
    }

    @Test
    void services_come_once_for_each_location() {
        Place here =
                ImmutablePlace.builder()
                        .postcode("PE29 3TN")
                        .outwardCode("PE29")
                        .districtCode("")
                        .coordinate(Coordinate.of(52.33, -0.18))
                        .build();

        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(
                    index,
                    service("none"),
                    service("two").withLocations(at("near", 52.34), at("far", 52.9)),
                    service("one").withLocations(at("middle", 52.4)));
            index.apply(
                    List.of(
                            IndexRecord.of(
                                    ImmutableOrganisation.builder()
                                            .id("between")
                                            .name("Between")
                                            .description("")
                                            .build())),
                    2,
                    AT);

            assertEquals(
                    List.of("two near", "one middle", "two far"),
                    places(index, search().place(here).build()));
            assertEquals(
                    List.of("two near", "one middle"),
                    places(index, search().place(here).within(20_000).build()));

            String id = ServiceAtLocation.idOf("two", "far");

            assertEquals("far", index.serviceAtLocation(id).orElseThrow().location().id());
            assertEquals("middle", index.location("middle").orElseThrow().id());
        }
    }

    @Test
    void a_chosen_facet_counts_what_a_second_choice_would_add() {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(
                    index,
                    service("a").withDeliveries(Delivery.VENUE).withServiceTypes("food"),
                    service("b").withDeliveries(Delivery.VENUE, Delivery.PHONE),
                    service("c").withDeliveries(Delivery.PHONE).withLanguages("pl"));

            ServicePage page =
                    index.search(
                            search().addDeliveries(Delivery.VENUE)
                                    .addFacets(Facet.DELIVERY, Facet.SERVICE_TYPE, Facet.LANGUAGE)
                                    .build());

            assertEquals(2, page.total());
            assertEquals(
                    List.of(FacetCount.of("PHONE", 2), FacetCount.of("VENUE", 2)),
                    page.facets().get(Facet.DELIVERY));
            assertEquals(
                    List.of(FacetCount.of("food", 1), FacetCount.of("groups", 1)),
                    page.facets().get(Facet.SERVICE_TYPE));
            assertEquals(List.of(FacetCount.of("en", 2)), page.facets().get(Facet.LANGUAGE));
            assertEquals(
                    Set.of(Facet.DELIVERY, Facet.SERVICE_TYPE, Facet.LANGUAGE),
                    page.facets().keySet());
        }
    }

    @Test
    void changes_that_come_while_it_is_built_are_not_lost_and_not_overwritten() {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(index, service("a"), service("b"));
            index.rebuild(
                    reader -> {
                        IndexRecord readBefore = IndexRecord.of(service("b"));

                        reader.accept(IndexRecord.of(service("a")));
                        index.apply(
                                records(
                                        service("a").withName("Newer a"),
                                        service("b").withName("Newer b"),
                                        service("c")),
                                3,
                                AT);
                        assertEquals("Newer a", index.service("a").orElseThrow().name());
                        reader.accept(readBefore);
                    },
                    2,
                    AT);

            assertEquals("Newer a", index.service("a").orElseThrow().name());
            assertEquals("Newer b", index.service("b").orElseThrow().name());
            assertEquals("a b c", sorted(index));
            assertEquals(3, index.sequence());
        }
    }

    @Test
    void a_building_that_fails_leaves_what_was_there() {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(index, service("a"));

            assertThrows(
                    IllegalStateException.class,
                    () ->
                            index.rebuild(
                                    reader -> {
                                        throw new IllegalStateException("rows are away");
                                    },
                                    9,
                                    AT));
            assertEquals("a", ids(index, search().build()));
            assertEquals(1, index.sequence());
        }
    }

    @Test
    void deep_pages_never_overlap_and_a_page_past_the_end_is_empty() {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(
                    index,
                    IntStream.range(0, 500)
                            .mapToObj(i -> service("s" + i).withName("Same name"))
                            .toArray(Service[]::new));

            for (ServiceSearch.Sort sort : ServiceSearch.Sort.values()) {
                Set<String> seen = new HashSet<>();

                for (int page = 1; page <= 72; page++) {
                    ServicePage found =
                            index.search(search().sort(sort).page(page).size(7).build());

                    seen.addAll(found.services().stream().map(Service::id).collect(toSet()));
                    assertEquals(500, found.total());
                }

                assertEquals(500, seen.size(), sort::toString);
                assertEquals(
                        List.of(),
                        index.search(search().sort(sort).page(1_000_000).size(1_000).build())
                                .hits());
            }
        }
    }

    private static String sorted(ServiceIndex index) {
        return ids(index, search().sort(ServiceSearch.Sort.ID).build());
    }

    private static List<String> places(ServiceIndex index, ServiceSearch search) {
        return index.searchLocations(search).hits().stream()
                .map(at -> at.service().id() + " " + at.location().id())
                .collect(toList());
    }

    private static ImmutableLocation place(String id) {
        return ImmutableLocation.builder().id(id).name("Hall").build();
    }

    private static ImmutableLocation at(String id, double latitude) {
        return place(id).withCoordinate(Coordinate.of(latitude, -0.18));
    }

    private List<Path> files(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .collect(toList());
        }
    }
}
