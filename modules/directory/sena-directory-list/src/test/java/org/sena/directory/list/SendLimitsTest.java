package org.sena.directory.list;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SendLimitsTest {

    private final MovedClock clock = new MovedClock();
    private final SendLimits limits = new SendLimits(clock);

    @Test
    void one_address_gets_so_many_in_an_hour_however_it_is_written() {
        assertTrue(limits.take("a@example.org"));
        assertTrue(limits.take("A@example.org"));
        assertTrue(limits.take("a@EXAMPLE.org"));
        assertFalse(limits.take("a@example.org"));
        assertTrue(limits.take("b@example.org"), "another address has its own");
    }

    @Test
    void after_an_hour_it_begins_anew() {
        for (int i = 0; i < SendLimits.EACH; i++) {
            limits.take("a@example.org");
        }

        clock.now = clock.now.plus(SendLimits.SPAN).minusSeconds(1);
        assertFalse(limits.take("a@example.org"));
        clock.now = clock.now.plusSeconds(1);
        assertTrue(limits.take("a@example.org"));
    }

    @Test
    void a_refused_one_does_not_count() {
        for (int i = 0; i < SendLimits.EACH; i++) {
            limits.take("a@example.org");
            clock.now = clock.now.plus(Duration.ofMinutes(10));
        }

        assertFalse(limits.take("a@example.org"));
        clock.now = clock.now.plus(Duration.ofMinutes(30));
        assertTrue(limits.take("a@example.org"), "the first is an hour ago");
        assertFalse(limits.take("a@example.org"));
    }

    @Test
    void all_together_have_an_end_too() {
        for (int i = 0; i < SendLimits.ALL; i++) {
            assertTrue(limits.take("a" + i + "@example.org"));
        }

        assertFalse(limits.take("one.more@example.org"));
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

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
