package org.sena.privacy.service.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.privacy.api.retention.RetentionPeriod;

class RetentionPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "PT24H, 2026-03-29T12:00:00Z, 2026-03-28T12:00:00Z, 24 hours",
        "P30D, 2026-03-01T00:00:00Z, 2026-01-30T00:00:00Z, 30 days",
        "P6M, 2026-08-31T10:00:00Z, 2026-02-28T10:00:00Z, 6 months",
        "P1M, 2024-03-31T00:00:00Z, 2024-02-29T00:00:00Z, 1 month",
        "P3Y, 2024-02-29T00:00:00Z, 2021-02-28T00:00:00Z, 3 years",
        "p6y, 2026-01-01T00:00:00Z, 2020-01-01T00:00:00Z, 6 years"
    })
    void what_is_before_has_had_its_time(String period, Instant now, Instant before, String words) {
        RetentionPeriod read = RetentionPeriod.of(period);

        assertEquals(before, read.before(now));
        assertEquals(words, read.words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "6M", "P", "P0D", "PT0S", "P-1D", "six months", "P6M; drop", "P1W2X"})
    void what_is_no_period_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> RetentionPeriod.of(text));
    }

    @ParameterizedTest
    @CsvSource({"PT24H, P2D", "P30D, P2M", "P12M, P13M", "P24M, P3Y", "P365D, P2Y"})
    void a_longer_one_comes_after_a_shorter_one(String shorter, String longer) {
        assertTrue(RetentionPeriod.of(shorter).compareTo(RetentionPeriod.of(longer)) < 0);
    }
}
