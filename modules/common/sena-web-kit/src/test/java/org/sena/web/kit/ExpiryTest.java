package org.sena.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTest {

    private static final Instant SUMMER_MORNING = Instant.parse("2026-07-01T08:30:00Z");

    @ParameterizedTest
    @CsvSource({"60,3600,300", "11,660,300", "10,600,300", "4,240,120", "1,60,30"})
    void the_warning_comes_five_minutes_before_the_end_or_half_way(
            int idleMinutes, long seconds, long warning) {
        Expiry expiry = Expiry.of(SUMMER_MORNING, Duration.ofMinutes(idleMinutes)).orElseThrow();

        assertEquals(seconds, expiry.seconds());
        assertEquals(warning, expiry.warningSeconds());
    }

    @Test
    void the_end_is_told_as_the_clock_on_the_wall_shows_it() {
        assertEquals("10:30", Expiry.of(SUMMER_MORNING, Duration.ofHours(1)).orElseThrow().time());
    }

    @Test
    void where_nothing_is_ever_forgotten_nothing_is_said() {
        assertTrue(Expiry.of(SUMMER_MORNING, Duration.ZERO).isEmpty());
    }
}
