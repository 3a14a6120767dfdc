package org.sena.advice.service.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;
import org.sena.working.days.WorkingDays;

class ContactClockTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    /** The Wednesday of that week is a bank holiday here. */
    private static final ContactClock CLOCK =
            new ContactClock(
                    () -> new WorkingDays(Set.of(LocalDate.of(2026, 11, 18)), ZoneOffset.UTC));

    @ParameterizedTest(name = "{0}, urgency {1}: due {2}")
    @CsvSource({
        "SELF_SERVE, CRITICAL, 2026-11-17",
        "SELF_SERVE, HIGH, 2026-11-19",
        "DIRECT_REFERRAL, MEDIUM, 2026-11-24",
        "PROACTIVE_CONTACT, LOW, 2026-11-19",
        "PROACTIVE_CONTACT, CRITICAL, 2026-11-17",
        "EMERGENCY, LOW, 2026-11-17"
    })
    void the_graver_of_level_and_urgency_sets_the_clock(Level level, Band urgency, LocalDate due) {
        assertEquals(
                due.atTime(9, 0).toInstant(ZoneOffset.UTC), CLOCK.dueAt(MONDAY, level, urgency));
    }

    @ParameterizedTest(name = "failed {0}, urgent {1}: due {2}")
    @CsvSource({
        "2026-11-16T09:00:00Z, true, 2026-11-16T17:00:00Z",
        "2026-11-16T16:59:59Z, true, 2026-11-16T17:00:00Z",
        "2026-11-16T17:00:00Z, true, 2026-11-17T17:00:00Z",
        "2026-11-17T18:00:00Z, true, 2026-11-19T17:00:00Z",
        "2026-11-20T18:00:00Z, true, 2026-11-23T17:00:00Z",
        "2026-11-21T09:00:00Z, true, 2026-11-23T17:00:00Z",
        "2026-11-16T09:00:00Z, false, 2026-11-17T09:00:00Z"
    })
    void an_urgent_request_that_came_to_nothing_is_due_the_same_day(
            Instant from, boolean urgent, Instant due) {
        assertEquals(due, CLOCK.dueAfterFailure(from, urgent));
    }
}
