package org.sena.needs.service.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTest {

    @ParameterizedTest(name = "saved {0}, deleted after {1}")
    @CsvSource({
        "2026-11-21T10:00:00Z, 2026-12-21T23:59:59Z",
        "2026-11-21T00:00:00Z, 2026-12-21T23:59:59Z",
        "2026-11-21T23:59:59Z, 2026-12-21T23:59:59Z",
        "2026-06-01T12:00:00Z, 2026-07-01T22:59:59Z",
        "2026-06-01T23:30:00Z, 2026-07-02T22:59:59Z",
        "2026-03-10T12:00:00Z, 2026-04-09T22:59:59Z",
        "2028-01-31T12:00:00Z, 2028-03-01T23:59:59Z"
    })
    void answers_stay_thirty_days_to_the_end_of_the_last(Instant saved, Instant last) {
        assertEquals(last, Expiry.of(saved));
    }
}
