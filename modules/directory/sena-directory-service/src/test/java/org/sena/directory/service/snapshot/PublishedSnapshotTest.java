package org.sena.directory.service.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedSnapshotTest {

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private long version = 3;
    private int loads;
    private int asked;
    private boolean away;

    private final PublishedSnapshot published =
            new PublishedSnapshot(this::version, this::load, new Now());

    @Test
    void rows_are_read_once_while_nothing_changes() {
        Snapshot first = published.current();

        now = now.plus(Duration.ofHours(1));

        assertSame(first, published.current());
        assertEquals(1, loads);
    }

    @Test
    void the_version_is_asked_for_at_most_once_in_a_second() {
        for (int i = 0; i < 100; i++) {
            published.current();
        }

        assertEquals(1, asked);
    }

    @Test
    void a_change_on_another_node_shows_after_a_second() {
        published.current();
        version++;
        published.current();
        assertEquals(1, loads);

        now = now.plus(PublishedSnapshot.PATIENCE);
        published.current();

        assertEquals(2, loads);
    }

    @Test
    void a_change_on_this_node_shows_as_soon_as_it_is_committed() {
        published.current();
        published.changing();
        published.current();
        assertEquals(1, loads);

        version++;
        published.current();

        assertEquals(2, loads);
    }

    @Test
    void the_newest_snapshot_stays_while_the_database_is_away() {
        Snapshot first = published.current();

        away = true;
        now = now.plus(PublishedSnapshot.PATIENCE);

        assertSame(first, published.current());

        away = false;
        version++;
        now = now.plus(Duration.ofMinutes(1));

        assertNotSame(first, published.current());
    }

    @Test
    void without_a_snapshot_a_database_that_is_away_is_said() {
        away = true;

        assertThrows(IllegalStateException.class, published::current);
    }

    private long version() {
        asked++;

        if (away) {
            throw new IllegalStateException("away");
        }

        return version;
    }

    private Snapshot load() {
        loads++;

        return new Snapshot(List.of(), List.of(), List.of(), List.of());
    }

    private final class Now extends Clock {

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
            return now;
        }
    }
}
