package org.sena.directory.exchange.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableOrganisationPage;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceHit;
import org.sena.directory.api.ImmutableServicePage;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.exchange.Baseline;

/** All records are compared once, and then those that changed. */
class DuplicateFinderTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Map<String, Service> services = new TreeMap<>();
    private final Rows rows = new Rows();
    private final DuplicateFinder finder =
            new DuplicateFinder(
                    directory(), rows, Clock.fixed(NOON.plusSeconds(3600), ZoneOffset.UTC), "me");
    private long sequence;
    private Instant shown = NOON;

    @Test
    void pairs_that_are_there_at_first_are_found_and_counted() {
        put(service("a"));
        put(service("b"));

        assertTrue(finder.work());
        assertEquals(1, rows.pairs.size());
        assertEquals(2, rows.report.services());
        assertEquals(1, rows.report.likelyDuplicates());
        assertFalse(finder.work(), "nothing is left to do");
    }

    @Test
    void pairs_that_come_up_later_are_found_and_go_when_the_records_change() {
        finder.work();
        put(service("a"));
        put(service("b"));

        assertTrue(finder.work());
        assertEquals(1, rows.pairs.size());

        put(service("b").withName("Foot care"));
        finder.work();

        assertEquals(Set.of(), rows.pairs.keySet());
    }

    @Test
    void an_editor_can_have_all_compared_again() {
        finder.work();
        rows.asked = true;

        assertTrue(finder.work());
        assertFalse(finder.work());
    }

    private static ImmutableService service(String id) {
        return CoffeeAndChat.service(id, "Coffee & Chat", "Example Older People")
                .description("A friendly weekly meeting.")
                .phone("01480 496000")
                .build();
    }

    private void put(ImmutableService service) {
        shown = shown.plusSeconds(10);
        sequence++;
        services.put(service.id(), service.withModifiedAt(shown));
    }

    private Directory directory() {
        return (Directory)
                Proxy.newProxyInstance(
                        Directory.class.getClassLoader(),
                        new Class<?>[] {Directory.class},
                        (proxy, method, arguments) -> {
                            switch (method.getName()) {
                                case "sequence":
                                    return sequence;
                                case "modifiedAt":
                                    return shown;
                                case "service":
                                    return Optional.ofNullable(services.get(arguments[0]));
                                case "search":
                                    return search((ServiceSearch) arguments[0]);
                                case "organisations":
                                    return ImmutableOrganisationPage.builder()
                                            .total(0)
                                            .page(1)
                                            .size(500)
                                            .build();
                                default:
                                    throw new UnsupportedOperationException(method.getName());
                            }
                        });
    }

    private Object search(ServiceSearch search) {
        List<Service> found =
                services.values().stream()
                        .filter(
                                service ->
                                        search.modifiedAfter()
                                                .filter(
                                                        after ->
                                                                !service.modifiedAt()
                                                                        .orElseThrow()
                                                                        .isAfter(after))
                                                .isEmpty())
                        .collect(Collectors.toList());
        ImmutableServicePage.Builder page =
                ImmutableServicePage.builder().total(found.size()).page(1).size(500);

        found.forEach(
                service -> page.addHits(ImmutableServiceHit.builder().service(service).build()));

        return page.build();
    }

    /** Stands for the database. */
    private static final class Rows implements JobRows {

        private final Map<String, Pair> pairs = new TreeMap<>();
        private boolean asked;
        private Optional<Instant> wholeAt = Optional.empty();
        private Baseline report;

        @Override
        public Optional<State> take(String worker) {
            return Optional.of(ImmutableState.builder().asked(asked).wholeAt(wholeAt).build());
        }

        @Override
        public void whole(String worker, Instant at, Baseline baseline) {
            asked = false;
            wholeAt = Optional.of(at);
            report = baseline;
        }

        @Override
        public void release(String worker) {}

        @Override
        public void keep(Collection<Pair> found, long searchNumber) {
            found.forEach(p -> pairs.put(PairRows.id(p.preferredId(), p.otherId()), p));
        }

        @Override
        public void replace(String recordId, Collection<Pair> found, long searchNumber) {
            pairs.values()
                    .removeIf(
                            p -> p.preferredId().equals(recordId) || p.otherId().equals(recordId));
            keep(found, searchNumber);
        }

        @Override
        public int removeOutdated(RecordKind kind, long searchNumber) {
            return 0;
        }

        @Override
        public List<Pair> open(int start, int end) {
            return pairs.values().stream()
                    .skip(start)
                    .limit(end - start)
                    .collect(Collectors.toList());
        }
    }
}
