package org.sena.referral.service.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.api.deadline.ReferralClock;
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

    @ParameterizedTest(name = "accepted {0}, {1}: reach the person by {2}")
    @CsvSource({
        "2026-06-01T09:00:00Z, URGENT, 2026-06-02T09:00:00Z",
        "2026-06-01T09:00:00Z, HIGH,   2026-06-04T09:00:00Z",
        "2026-06-01T09:00:00Z, NORMAL, 2026-06-08T09:00:00Z",
        "2026-12-24T09:00:00Z, HIGH,   2026-12-31T09:00:00Z"
    })
    void the_person_is_to_be_reached_after_the_yes(
            Instant accepted, ReferralUrgency urgency, Instant by) {
        assertEquals(by, deadlines.firstContactBy(accepted, urgency));
    }

    @ParameterizedTest(name = "due {0}, paused from {1} to {2}: due {3} ({4})")
    @CsvSource({
        "2026-06-08T09:00:00Z, 2026-06-02T09:00:00Z, 2026-06-04T09:00:00Z,"
                + " 2026-06-10T09:00:00Z, two days later",
        "2026-06-08T09:00:00Z, 2026-06-05T09:00:00Z, 2026-06-08T09:00:00Z,"
                + " 2026-06-09T09:00:00Z, the weekend is no pause",
        "2026-06-08T09:00:00Z, 2026-06-02T09:00:00Z, 2026-06-30T09:00:00Z,"
                + " 2026-06-15T09:00:00Z, five days at most",
        "2026-06-08T09:00:00Z, 2026-06-02T09:00:00Z, 2026-06-02T09:00:00Z,"
                + " 2026-06-08T09:00:00Z, no pause at all",
        "2026-06-08T09:00:00Z, 2026-06-02T09:00:00Z, 2026-06-01T09:00:00Z,"
                + " 2026-06-08T09:00:00Z, a clock set back gives nothing",
        "2026-12-24T09:00:00Z, 2026-12-23T09:00:00Z, 2026-12-24T09:00:00Z,"
                + " 2026-12-29T09:00:00Z, over Christmas"
    })
    void a_pause_moves_the_time_to_answer(
            Instant due, Instant paused, Instant resumed, Instant moved, String why) {
        assertEquals(moved, deadlines.decideByAfterPause(due, paused, resumed));
    }

    @ParameterizedTest(name = "paused {0}: goes on {1}; due {0}: ends {2}; tried {0}: closed {3}")
    @CsvSource({
        "2026-06-01T09:00:00Z, 2026-06-08T09:00:00Z, 2026-06-03T09:00:00Z, 2026-06-02T09:00:00Z",
        "2026-04-02T09:00:00Z, 2026-04-13T09:00:00Z, 2026-04-08T09:00:00Z, 2026-04-07T09:00:00Z",
        "2026-12-24T09:00:00Z, 2027-01-05T09:00:00Z, 2026-12-30T09:00:00Z, 2026-12-29T09:00:00Z"
    })
    void what_happens_by_itself_happens_on_working_days(
            Instant from, Instant goesOn, Instant ends, Instant closes) {
        assertEquals(goesOn, deadlines.pauseEnds(from));
        assertEquals(ends, deadlines.expiresAt(from));
        assertEquals(closes, deadlines.closesWithoutContactAt(from));
    }

    @ParameterizedTest(name = "{0} of {1}, due {2}: {3} % at {4}")
    @CsvSource({
        "DECIDE, NORMAL, 2026-06-15T09:00:00Z, 60, 2026-06-09T09:00:00Z",
        "DECIDE, NORMAL, 2026-06-15T09:00:00Z, 90, 2026-06-12T09:00:00Z",
        "DECIDE, NORMAL, 2026-06-15T09:00:00Z, 100, 2026-06-15T09:00:00Z",
        "ACKNOWLEDGE, URGENT, 2026-06-02T09:00:00Z, 60, 2026-06-01T23:24:00Z",
        "FIRST_CONTACT, HIGH, 2026-12-31T09:00:00Z, 60, 2026-12-30T04:12:00Z",
        "DECIDE, URGENT, 2026-12-30T09:00:00Z, 90, 2026-12-30T04:12:00Z",
        "DECIDE, URGENT, 2026-12-30T09:00:00Z, 0, 2026-12-24T09:00:00Z"
    })
    void a_part_of_a_clock_is_a_part_of_its_working_time(
            ReferralClock clock, ReferralUrgency urgency, Instant due, int percent, Instant at) {
        assertEquals(at, deadlines.reached(clock, urgency, due, percent));
    }
}
