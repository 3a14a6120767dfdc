package org.sena.directory.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.directory.service.match.Samples.directory;
import static org.sena.directory.service.match.Samples.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Service;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.RecordSource;
import org.sena.directory.search.ServiceIndex;
import org.sena.directory.service.match.Samples;
import org.sena.directory.service.store.ImmutableRecordChange;
import org.sena.directory.service.store.RecordChange;

class IndexFollowerTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path folder;

    private final Rows rows = new Rows();
    private ServiceIndex index;
    private IndexFollower follower;

    @AfterEach
    void close() {
        follower.stop();
        index.close();
    }

    @Test
    void without_an_index_it_is_built_from_the_rows() {
        rows.store("a", "b");
        follow(Samples.empty(folder));

        assertTrue(follower.catchUp(LONG));
        assertEquals(List.of("a", "b"), ids());
        assertEquals(2, index.sequence());
    }

    @Test
    void what_is_stored_afterwards_is_there_after_catching_up() {
        follow(Samples.empty(folder));
        follower.catchUp(LONG);

        for (int i = 0; i < 1_200; i++) {
            rows.store("s" + i);
        }

        assertTrue(follower.catchUp(LONG));
        assertEquals(1_200, ids().size());
        assertEquals(1_200, index.sequence());
    }

    @Test
    void an_index_that_is_behind_the_oldest_change_that_is_kept_is_built_anew() {
        rows.store("a");
        follow(Samples.empty(folder));
        follower.catchUp(LONG);

        rows.storeAndForget(2, "b", "c");

        assertTrue(follower.catchUp(LONG));
        assertEquals(List.of("c"), ids());
        assertEquals(3, index.sequence());
    }

    @Test
    void changes_of_another_node_show_without_being_told() throws InterruptedException {
        follow(Samples.empty(folder));
        follower.catchUp(LONG);
        rows.arrival = new CountDownLatch(1);
        rows.store("elsewhere");

        assertTrue(rows.arrival.await(30, TimeUnit.SECONDS));
        follower.catchUp(LONG);
        assertEquals(List.of("elsewhere"), ids());
    }

    @Test
    void while_the_rows_are_away_the_index_stays_and_goes_on_afterwards() {
        rows.store("a");
        follow(Samples.empty(folder));
        follower.catchUp(LONG);
        rows.away = true;
        rows.store("b");

        assertFalse(follower.catchUp(Duration.ofMillis(200)));
        assertEquals(List.of("a"), ids());

        rows.away = false;

        assertTrue(follower.catchUp(LONG));
        assertEquals(List.of("a", "b"), ids());
    }

    @Test
    void an_index_that_knows_more_than_the_rows_is_built_again() {
        follow(directory(folder, service("of-another-database")));
        rows.store();

        follower.catchUp(LONG);

        assertEquals(List.of(), ids());
        assertEquals(0, index.sequence());
    }

    @Test
    void a_change_that_was_cut_off_in_the_middle_is_done_again() {
        rows.store("a");
        rows.store("b");
        rows.failures = 1;
        follow(Samples.empty(folder));

        assertTrue(follower.catchUp(LONG));
        rows.store("c");
        rows.failures = 1;
        assertTrue(follower.catchUp(LONG));
        assertEquals(List.of("a", "b", "c"), ids());
    }

    @Test
    void it_is_read_while_it_is_built_anew() {
        rows.store("a");
        follow(Samples.empty(folder));
        follower.catchUp(LONG);
        rows.whileReading = () -> assertEquals(List.of("a"), ids());
        rows.store("b");

        assertTrue(follower.rebuild(LONG));
        assertTrue(rows.wasRead);
        assertEquals(List.of("a", "b"), ids());
    }

    private void follow(ServiceIndex opened) {
        index = opened;
        follower = new IndexFollower(index, rows, new Hurrying());
        follower.start();
    }

    private List<String> ids() {
        return index
                .search(ImmutableServiceSearch.builder().size(2_000).build())
                .services()
                .stream()
                .map(Service::id)
                .sorted()
                .collect(Collectors.toList());
    }

    /** A minute at every look, so that no pause is long. */
    private static final class Hurrying extends Clock {

        private final AtomicLong looks = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return AT.plus(Duration.ofMinutes(looks.incrementAndGet()));
        }
    }

    /** Stands where the database does. */
    private static final class Rows implements ChangedRecords {

        private final TreeMap<Long, String> changes = new TreeMap<>();
        private CountDownLatch arrival = new CountDownLatch(0);
        private Runnable whileReading = () -> {};
        private boolean wasRead;
        private volatile boolean away;
        private int failures;

        synchronized void store(String... ids) {
            for (String id : ids) {
                changes.put(newestKept() + 1, id);
            }
        }

        /** The changes up to that number have had their time before anybody follows. */
        synchronized void storeAndForget(long until, String... ids) {
            store(ids);
            changes.headMap(until, true).clear();
        }

        private long newestKept() {
            return changes.isEmpty() ? 0 : changes.lastKey();
        }

        @Override
        public synchronized List<RecordChange> after(long sequence, int limit) {
            check();

            return changes.tailMap(sequence, false).entrySet().stream()
                    .limit(limit)
                    .map(
                            change ->
                                    ImmutableRecordChange.builder()
                                            .sequence(change.getKey())
                                            .kind("SERVICE")
                                            .recordId(change.getValue())
                                            .at(AT)
                                            .build())
                    .collect(Collectors.toList());
        }

        @Override
        public synchronized long newest() {
            check();

            return newestKept();
        }

        @Override
        public void now(Collection<RecordChange> changed, Consumer<List<IndexRecord>> parts) {
            check();

            List<IndexRecord> entries =
                    changed.stream()
                            .map(change -> IndexRecord.of(service(change.recordId())))
                            .collect(Collectors.toList());

            parts.accept(entries.subList(0, entries.size() / 2));

            if (failures-- > 0) {
                throw new IllegalStateException("cut off");
            }

            parts.accept(entries.subList(entries.size() / 2, entries.size()));

            arrival.countDown();
        }

        @Override
        public RecordSource all() {
            List<String> ids = new ArrayList<>(changes.values());

            return reader -> {
                ids.forEach(id -> reader.accept(IndexRecord.of(service(id))));
                whileReading.run();
                wasRead = true;
            };
        }

        private void check() {
            if (away) {
                throw new IllegalStateException("away");
            }
        }
    }
}
