package org.sena.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BrieflyKnownTest {

    private static final Duration ALMOST = BrieflyKnown.KEPT.minusMillis(1);

    private final MovingClock clock = new MovingClock();
    private final BrieflyKnown known = new BrieflyKnown(clock);

    private int active = 1;
    private int looks;

    @Test
    void a_version_is_looked_up_once_a_second() {
        assertEquals(1, inForce());
        active = 2;
        clock.pass(ALMOST);
        assertEquals(1, inForce());
        clock.pass(Duration.ofMillis(1));
        assertEquals(2, inForce());
        assertEquals(2, looks);
    }

    @Test
    void where_a_version_is_activated_every_score_looks() {
        inForce();
        known.changing("needs");
        assertEquals(1, inForce());
        active = 2;
        assertEquals(2, inForce());
        clock.pass(BrieflyKnown.CHANGING);
        inForce();
        inForce();
        assertEquals(4, looks);
    }

    @Test
    void what_was_read_before_a_change_began_is_not_kept() {
        known.of(
                "needs",
                () -> {
                    VersionInForce old = look();

                    known.changing("needs");

                    return old;
                });
        active = 2;

        assertEquals(2, inForce());
    }

    @Test
    void the_matrices_do_not_mix() {
        inForce();
        active = 2;

        assertEquals(2, known.of("front-line", this::look).version());
        assertEquals(1, inForce());
    }

    private int inForce() {
        return known.of("needs", this::look).version();
    }

    private VersionInForce look() {
        looks++;

        return new VersionInForce(active, null);
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
