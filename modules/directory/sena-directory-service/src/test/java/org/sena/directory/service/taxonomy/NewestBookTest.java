package org.sena.directory.service.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Taxonomy;

class NewestBookTest {

    private final Ticking clock = new Ticking();
    private final NewestBook newest = new NewestBook(this::version, this::rows, clock);

    private int revision = 1;
    private int readings;
    private boolean away;

    @Test
    void rows_are_read_once_while_their_version_stays() {
        newest.current();
        clock.pass(NewestBook.PATIENCE);
        newest.current();

        assertEquals(1, readings);
    }

    @Test
    void a_change_on_another_node_shows_after_a_second() {
        newest.current();
        revision = 2;

        assertEquals(1, typesNow());

        clock.pass(NewestBook.PATIENCE);

        assertEquals(2, typesNow());
    }

    @Test
    void a_change_on_this_node_shows_at_once() {
        newest.current();
        newest.changing();

        assertEquals(1, typesNow());

        revision = 2;

        assertEquals(2, typesNow());
    }

    @Test
    void while_the_database_is_away_what_is_held_stays_in_use() {
        newest.current();
        away = true;
        clock.pass(NewestBook.PATIENCE);

        assertEquals(1, typesNow());
    }

    @Test
    void with_nothing_held_the_failure_is_told() {
        away = true;

        assertThrows(IllegalStateException.class, newest::current);
    }

    private int typesNow() {
        return newest.current().serviceTypes().size();
    }

    private String version() {
        if (away) {
            throw new IllegalStateException("No database");
        }

        return "types:" + revision;
    }

    private TaxonomyBook rows() {
        readings++;

        return new TaxonomyBook(
                List.of(Lists.list(Taxonomy.SERVICE_TYPES)),
                revision == 1
                        ? List.of(Lists.type("one"))
                        : List.of(Lists.type("one"), Lists.type("two")));
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-01-01T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
