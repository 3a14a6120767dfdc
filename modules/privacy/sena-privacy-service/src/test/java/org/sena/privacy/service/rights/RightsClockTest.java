package org.sena.privacy.service.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.working.days.WorkingDays;

class RightsClockTest {

    private final RightsClock clock = new RightsClock(WorkingDays.ofEnglandAndWales());

    @ParameterizedTest(name = "{0}: {1}, {2} ({3})")
    @CsvSource({
        "2026-09-03T09:00:00Z, 2026-10-05, 2026-12-03, the third of October is a Saturday",
        "2026-03-17T09:00:00Z, 2026-04-17, 2026-06-17, the same day of the month",
        "2026-01-31T09:00:00Z, 2026-03-02, 2026-04-30, February ends on a Saturday",
        "2027-12-31T09:00:00Z, 2028-01-31, 2028-03-31, a day that both months have",
        "2026-03-31T09:00:00Z, 2026-04-30, 2026-06-30, a shorter month ends earlier",
        "2026-11-25T09:00:00Z, 2026-12-29, 2027-02-25, Christmas and what comes after",
        "2026-06-16T23:30:00Z, 2026-07-17, 2026-09-17, it is tomorrow in London already"
    })
    void a_request_is_answered_within_a_month_and_at_most_two_more(
            Instant received, LocalDate due, LocalDate extended, String why) {
        assertEquals(due, clock.dueOn(received));
        assertEquals(extended, clock.extended(received));
    }
}
