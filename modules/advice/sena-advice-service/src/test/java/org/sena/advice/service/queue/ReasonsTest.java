package org.sena.advice.service.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

class ReasonsTest {

    /** Due on Friday at noon, waiting since Monday noon: 96 hours. */
    @ParameterizedTest(name = "{0}, {1} at {2}: {3}")
    @CsvSource({
        "DIRECT_REFERRAL, false, 2026-11-16T12:00:00Z, IN_TURN",
        "DIRECT_REFERRAL, false, 2026-11-18T11:00:00Z, IN_TURN",
        "DIRECT_REFERRAL, false, 2026-11-18T12:00:00Z, TIME_USED 50",
        "DIRECT_REFERRAL, false, 2026-11-19T12:00:00Z, TIME_USED 75",
        "DIRECT_REFERRAL, true, 2026-11-19T12:00:00Z, IN_TURN",
        "DIRECT_REFERRAL, false, 2026-11-20T09:00:00Z, DUE_TODAY",
        "DIRECT_REFERRAL, true, 2026-11-20T09:00:00Z, FOLLOW_UP",
        "DIRECT_REFERRAL, false, 2026-11-20T12:00:01Z, OVERDUE_TODAY",
        "DIRECT_REFERRAL, false, 2026-11-21T00:00:00Z, OVERDUE 1",
        "DIRECT_REFERRAL, false, 2026-11-27T09:00:00Z, OVERDUE 7",
        "PROACTIVE_CONTACT, false, 2026-11-27T09:00:00Z, OVERDUE 7 HIGH_NEED",
        "EMERGENCY, false, 2026-11-16T12:00:00Z, EMERGENCY"
    })
    void says_what_presses_most_first(Level level, boolean followUp, Instant now, String expected) {
        assertEquals(expected, said(person(level).followUp(followUp).build(), now));
    }

    @ParameterizedTest(name = "worsened {0}, {1} failed: {2}")
    @CsvSource({
        "true, 0, GOT_WORSE",
        "false, 2, FAILED_REFERRALS 2",
        "true, 1, GOT_WORSE FAILED_REFERRALS 1"
    })
    void says_what_happened_to_them(boolean worsened, int failed, String expected) {
        assertEquals(
                expected,
                said(
                        person(Level.SELF_SERVE).worsened(worsened).failedReferrals(failed).build(),
                        Instant.parse("2026-11-16T12:00:00Z")));
    }

    private static String said(Case person, Instant now) {
        return Reasons.at(person, now).stream()
                .map(why -> why.kind() + (why.amount() == 0 ? "" : " " + why.amount()))
                .collect(Collectors.joining(" "));
    }

    private static ImmutableCase.Builder person(Level level) {
        return ImmutableCase.builder()
                .level(level)
                .urgency(Band.LOW)
                .waitingSince(Instant.parse("2026-11-16T12:00:00Z"))
                .dueAt(Instant.parse("2026-11-20T12:00:00Z"))
                .worsened(false)
                .failedReferrals(0)
                .followUp(false);
    }
}
