package org.sena.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "0, PT0S",
        "999999999, PT24H",
        "'Fri, 20 Nov 2026 12:05:00 GMT', PT5M",
        "'Fri, 20 Nov 2026 11:00:00 GMT', PT0S",
        "soon, ",
        "-5, "
    })
    void seconds_and_dates_are_read_and_bounded(String value, Duration wait) {
        assertEquals(Optional.ofNullable(wait), RetryAfter.of(value, NOW));
    }
}
