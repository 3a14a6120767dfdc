package org.sena.privacy.service.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlyTest {

    @ParameterizedTest
    @CsvSource({
        // Summer: two o'clock here is 01:00 UTC.
        "2026-07-01T01:00:01Z, 2026-07-02T00:59:59Z, false",
        "2026-07-01T01:00:01Z, 2026-07-02T01:00:00Z, true",
        "2026-07-02T01:10:00Z, 2026-07-02T23:00:00Z, false",
        // Winter.
        "2026-01-10T02:05:00Z, 2026-01-11T01:59:00Z, false",
        "2026-01-10T02:05:00Z, 2026-01-11T02:00:00Z, true",
        // Nobody was there for two nights: once, at any hour.
        "2026-01-08T02:05:00Z, 2026-01-10T14:00:00Z, true",
        "2026-01-10T14:05:00Z, 2026-01-10T14:15:00Z, false",
        "2026-01-10T14:05:00Z, 2026-01-11T02:00:00Z, true",
        // The night that has one hour less, and the one that has one more.
        "2026-03-28T02:05:00Z, 2026-03-29T01:00:00Z, true",
        "2026-10-24T01:05:00Z, 2026-10-25T01:59:00Z, false",
        "2026-10-24T01:05:00Z, 2026-10-25T02:00:00Z, true"
    })
    void is_due_once_a_night_at_two(Instant done, Instant now, boolean due) {
        assertEquals(due, Nightly.isDue(done, now));
    }
}
