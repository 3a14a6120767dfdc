package org.sena.needs.service.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private final Ticking clock = new Ticking();

    private final Guesses guesses = new Guesses(clock);

    @Test
    void ten_wrong_codes_that_begin_alike_close_for_a_quarter_of_an_hour() {
        for (int i = 0; i < 10; i++) {
            assertFalse(guesses.isClosed("AAAA-2222-2222-2222"), "after " + i);
            guesses.failed("AAAA-3333-3333-333" + i);
        }

        assertTrue(guesses.isClosed("AAAA-2222-2222-2222"));
        assertFalse(guesses.isClosed("BBBB-2222-2222-2222"), "others go on");

        clock.now = clock.now.plus(Duration.ofMinutes(15)).plusSeconds(1);

        assertFalse(guesses.isClosed("AAAA-2222-2222-2222"));
    }

    @Test
    void a_turn_is_given_back_whatever_happens() {
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            guesses.inTurn(
                                    () -> {
                                        throw new IllegalStateException();
                                    }));
        }

        assertEquals("done", guesses.inTurn(() -> "done"));
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-21T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
