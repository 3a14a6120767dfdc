package org.sena.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final IllegalStateException failure = new IllegalStateException("refused");
    private final Outage outage = new Outage("numbers", new Now());

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private boolean away;
    private int asked;

    @Test
    void a_source_that_answers_is_asked_every_time() {
        assertEquals("fresh", ask(Optional.of("kept")));
        assertEquals("fresh", ask(Optional.of("kept")));
        assertEquals(2, asked);
    }

    @Test
    void what_is_kept_is_given_while_the_source_is_away() {
        away = true;

        assertEquals("kept", ask(Optional.of("kept")));
        assertEquals("kept", ask(Optional.of("kept")));
        assertEquals(1, asked, "a source that is away is left alone for a while");
    }

    @Test
    void a_source_that_is_back_is_found_after_the_pause() {
        away = true;
        ask(Optional.of("kept"));
        away = false;
        now = now.plus(Outage.PAUSE);

        assertEquals("fresh", ask(Optional.of("kept")));
        assertEquals("fresh", ask(Optional.of("kept")));
        assertEquals(3, asked);
    }

    @Test
    void after_the_pause_one_caller_asks_and_the_others_do_not_wait() {
        away = true;
        ask(Optional.of("kept"));
        now = now.plus(Outage.PAUSE);

        String first =
                outage.ask(() -> ask(Optional.of("the other's")), () -> Optional.of("not needed"));

        assertEquals("the other's", first);
        assertEquals(1, asked);
    }

    @Test
    void with_nothing_kept_the_failure_is_passed_on_and_the_source_asked_again() {
        away = true;

        assertSame(failure, assertThrows(IllegalStateException.class, () -> ask(Optional.empty())));
        away = false;
        assertEquals("fresh", ask(Optional.empty()));
    }

    private String ask(Optional<String> kept) {
        return outage.ask(this::answer, () -> kept);
    }

    private String answer() {
        asked++;

        if (away) {
            throw failure;
        }

        return "fresh";
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
