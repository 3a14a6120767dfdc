package org.sena.directory.search;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceHit;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;

/** Random services, random searches: the index finds what a plain look at every service finds. */
class EverySearchTest {

    private static final int SERVICES = 300;
    private static final int SEARCHES = 250;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50_000})
    void the_index_finds_the_same_services_in_the_same_order(long seed) {
        RandomDirectory world = new RandomDirectory(seed, SERVICES);
        RandomSearches searches = new RandomSearches(world);
        int found = 0;

        try (ServiceIndex index = new ServiceIndex(folder, new TestIndex(world.directories))) {
            fill(index, world);

            NaiveSearch naive = new NaiveSearch(world);

            for (int i = 0; i < SEARCHES; i++) {
                ServiceSearch search = searches.next();
                List<String> expected = naive.search(search);

                assertEquals(expected, all(index, search), () -> seed + ": " + search);
                found += expected.isEmpty() ? 0 : 1;
            }
        }

        assertTrue(found > SEARCHES / 2, "most searches should find something");
    }

    /** Some at once, some changed afterwards: several segments, and documents that are replaced. */
    private static void fill(ServiceIndex index, RandomDirectory world) {
        index.rebuild(world.records.subList(0, 200)::forEach, 1, RandomDirectory.NOW);

        for (int i = 200; i < world.records.size(); i += 20) {
            index.apply(world.records.subList(i, i + 20), i, RandomDirectory.NOW);
        }

        List<IndexRecord> changed =
                world.records.subList(0, 50).stream()
                        .filter(entry -> entry.service().isPresent())
                        .collect(toList());

        for (IndexRecord entry : changed) {
            IndexRecord now = IndexRecord.of(world.service(entry.id()));

            world.services.put(entry.id(), now);
        }

        index.apply(
                changed.stream().map(e -> world.services.get(e.id())).collect(toList()),
                1_000,
                RandomDirectory.NOW);
    }

    private static List<String> all(ServiceIndex index, ServiceSearch search) {
        List<String> ids = new ArrayList<>();
        ServicePage page;
        int number = 1;

        do {
            page =
                    index.search(
                            ImmutableServiceSearch.copyOf(search).withPage(number++).withSize(37));
            page.hits().stream().map(EverySearchTest::id).forEach(ids::add);
        } while (!page.hits().isEmpty());

        assertEquals(page.total(), ids.size(), search::toString);

        return ids;
    }

    private static String id(ServiceHit hit) {
        return hit.service().id();
    }
}
