package org.sena.directory.service.misses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sena.directory.service.store.MissedDay;

class MissCounterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final MissCounter counter =
            new MissCounter(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void the_same_words_are_counted_together() {
        counter.count("bees");
        counter.count("bees");
        counter.count("wasps");

        assertEquals(
                Map.of(MissedDay.of("bees", DAY), 2, MissedDay.of("wasps", DAY), 1),
                counter.take());
        assertEquals(Map.of(), counter.take());
    }

    @Test
    void what_could_not_be_stored_is_counted_on() {
        counter.count("bees");

        Map<MissedDay, Integer> taken = counter.take();

        counter.count("bees");
        counter.giveBack(taken);

        assertEquals(Map.of(MissedDay.of("bees", DAY), 2), counter.take());
    }

    @Test
    void a_flood_of_different_words_fills_no_memory() {
        for (int i = 0; i < 5 * MissCounter.MOST; i++) {
            counter.count("words " + i);
        }

        assertEquals(MissCounter.MOST, counter.take().size());
    }
}
