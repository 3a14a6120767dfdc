package org.sena.references;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final Ticking clock = new Ticking();
    private final Throttle throttle = new Throttle(clock, 3, Duration.ofMinutes(15), 2);

    @Test
    void closes_after_too_many_failures_and_opens_again_after_a_while() {
        fail("one", 3);

        assertTrue(throttle.isClosed("one"));
        clock.now = clock.now.plus(Duration.ofMinutes(16));
        assertFalse(throttle.isClosed("one"));
    }

    @Test
    void counts_each_thing_by_itself() {
        fail("one", 2);
        fail("two", 3);

        assertFalse(throttle.isClosed("one"));
        assertTrue(throttle.isClosed("two"));
    }

    @Test
    void forgets_what_was_longest_untouched() {
        fail("one", 3);
        fail("two", 3);
        fail("three", 3);

        assertFalse(throttle.isClosed("one"));
    }

    private void fail(String about, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(about);
        }
    }

    /** A clock that moves when it is told. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-06-01T09:00:00Z");

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
