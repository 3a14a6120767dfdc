package org.sena.working.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.ofEnglandAndWales();

    @ParameterizedTest(name = "{0} + {1} working days = {2} ({3})")
    @CsvSource({
        "2026-11-16T10:00:00Z, 1, 2026-11-17T10:00:00Z, the next day",
        "2026-11-20T10:00:00Z, 1, 2026-11-23T10:00:00Z, over a weekend",
        "2026-11-21T15:00:00Z, 1, 2026-11-24T00:00:00Z, a Saturday counts from Monday's start",
        "2026-12-24T12:00:00Z, 1, 2026-12-29T12:00:00Z, over Christmas with its substitute day",
        "2026-04-02T09:00:00Z, 2, 2026-04-08T09:00:00Z, over Easter",
        "2026-03-27T12:00:00Z, 1, 2026-03-30T11:00:00Z, the clocks go forward: same time of day",
        "2026-11-16T10:00:00Z, 0, 2026-11-16T10:00:00Z, at once",
        "2026-11-22T10:00:00Z, 0, 2026-11-23T00:00:00Z, at once on a Sunday is Monday",
        "2026-11-16T10:00:00Z, 10, 2026-11-30T10:00:00Z, two weeks"
    })
    void a_deadline_skips_days_off(String from, int count, String expected, String why) {
        assertEquals(Instant.parse(expected), days.after(Instant.parse(from), count));
    }

    @Test
    void counting_backward_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> days.after(Instant.EPOCH, -1));
    }
}
