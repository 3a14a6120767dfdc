package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.replay.ImmutableReplayRequest;
import org.sena.needs.api.replay.ReplayRequest;

class MonthsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-01, 2026-01-01T00:00:00Z, 2026-02-01T00:00:00Z",
        // In summer time a month begins an hour earlier.
        "2026-06, 2026-10, 2026-05-31T23:00:00Z, 2026-11-01T00:00:00Z",
        // What is not over yet ends now.
        "2026-11, 2026-11, 2026-11-01T00:00:00Z, 2026-11-21T12:00:00Z"
    })
    void months_begin_and_end_as_the_clock_on_the_wall_says(
            YearMonth from, YearMonth to, Instant begin, Instant end) {
        ReplayRequest request =
                ImmutableReplayRequest.builder()
                        .key("needs")
                        .from(Optional.of(from))
                        .to(Optional.of(to))
                        .build();

        assertEquals(begin, Months.from(request).toInstant());
        assertEquals(end, Months.until(request, NOW).toInstant());
    }

    @Test
    void without_months_it_is_everything_until_now() {
        ReplayRequest request = ImmutableReplayRequest.builder().key("needs").build();

        assertEquals(Instant.EPOCH, Months.from(request).toInstant());
        assertEquals(NOW, Months.until(request, NOW).toInstant());
    }
}
