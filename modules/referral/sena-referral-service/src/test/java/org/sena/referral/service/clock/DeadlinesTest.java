package org.sena.referral.service.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.ReferralUrgency;
import org.sena.working.days.WorkingDays;

class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines(WorkingDays.ofEnglandAndWales());

    @ParameterizedTest(name = "sent {0}, {1}: open by {2}, answer by {3}")
    @CsvSource({
        // A plain week.
        "2026-06-01T09:00:00Z, URGENT, 2026-06-02T09:00:00Z, 2026-06-03T09:00:00Z",
        "2026-06-01T09:00:00Z, HIGH,   2026-06-03T09:00:00Z, 2026-06-08T09:00:00Z",
        "2026-06-01T09:00:00Z, NORMAL, 2026-06-08T09:00:00Z, 2026-06-15T09:00:00Z",
        // Over a weekend, and sent on one: counted from Monday's first minute, British time.
        "2026-06-05T16:59:00Z, URGENT, 2026-06-08T16:59:00Z, 2026-06-09T16:59:00Z",
        "2026-06-06T10:00:00Z, URGENT, 2026-06-08T23:00:00Z, 2026-06-09T23:00:00Z",
        // Good Friday and Easter Monday.
        "2026-04-02T09:00:00Z, URGENT, 2026-04-07T09:00:00Z, 2026-04-08T09:00:00Z",
        "2026-04-02T09:00:00Z, NORMAL, 2026-04-13T09:00:00Z, 2026-04-20T09:00:00Z",
        // Christmas 2026: Friday and, for Boxing Day, the Monday after; then New Year.
        "2026-12-24T09:00:00Z, URGENT, 2026-12-29T09:00:00Z, 2026-12-30T09:00:00Z",
        "2026-12-24T09:00:00Z, NORMAL, 2027-01-05T09:00:00Z, 2027-01-12T09:00:00Z"
    })
    void counts_working_days_by_urgency(
            Instant sent, ReferralUrgency urgency, Instant open, Instant answer) {
        assertEquals(open, deadlines.acknowledgeBy(sent, urgency));
        assertEquals(answer, deadlines.decideBy(sent, urgency));
    }
}
