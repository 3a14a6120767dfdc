package org.sena.referral.service.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.ImmutableReferralEvent;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;

class ClockMeasuresTest {

    private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");

    private final ClockMeasures measures = new ClockMeasures(Referred.DAYS);

    @ParameterizedTest(name = "{0} to {1} after {2} working hours: {3}")
    @CsvSource({
        "DRAFT, SENT, 0, ''",
        "SENT, ACKNOWLEDGED, 5, ACKNOWLEDGE 5 true",
        "SENT, ACKNOWLEDGED, 48, ACKNOWLEDGE 48 true",
        "SENT, ACKNOWLEDGED, 49, ACKNOWLEDGE 49 false",
        "SENT, INFO_REQUESTED, 5, ACKNOWLEDGE 5 true",
        "SENT, ACCEPTED, 5, ACKNOWLEDGE 5 true DECIDE 5 true",
        "ACKNOWLEDGED, DECLINED, 100, DECIDE 100 true",
        "INFO_REQUESTED, ACCEPTED, 121, DECIDE 121 false",
        "SENT, EXPIRED, 168, ACKNOWLEDGE 168 false DECIDE 168 false",
        "INFO_REQUESTED, ACKNOWLEDGED, 5, ''",
        "SENT, WITHDRAWN, 5, ''",
        "SENT, CANCELLED, 5, ''",
        "ACCEPTED, IN_PROGRESS, 71, FIRST_CONTACT 71 true",
        "UNABLE_TO_CONTACT, IN_PROGRESS, 73, FIRST_CONTACT 73 false",
        "UNABLE_TO_CONTACT, CLOSED_NO_CONTACT, 73, ''",
        "IN_PROGRESS, COMPLETED, 73, ''",
        "EXPIRED, ACKNOWLEDGED, 73, ''"
    })
    void a_step_stops_the_clocks_it_answers(
            ReferralState from, ReferralState to, int hours, String expected) {
        assertEquals(expected, of(Referred.in(to, MONDAY, ReferralUrgency.HIGH), from, to, hours));
    }

    @Test
    void a_pause_is_no_time_that_the_organisation_took() {
        Instant asked = Referred.DAYS.after(MONDAY, Duration.ofHours(24));
        Instant answered = Referred.DAYS.after(asked, Duration.ofHours(48));
        Referral referral = Referred.sent(MONDAY, ReferralUrgency.HIGH);
        Instant due =
                Referred.DEADLINES.decideByAfterPause(referral.decideBy().get(), asked, answered);

        assertEquals(
                "DECIDE 30 true",
                of(
                        Referred.sent(MONDAY, ReferralUrgency.HIGH).withDecideBy(due),
                        ReferralState.ACKNOWLEDGED,
                        ReferralState.ACCEPTED,
                        78));
    }

    private String of(Referral referral, ReferralState from, ReferralState to, int hours) {
        return measures
                .of(
                        referral,
                        ImmutableReferralEvent.builder()
                                .at(Referred.DAYS.after(MONDAY, Duration.ofHours(hours)))
                                .from(from)
                                .to(to)
                                .by(Party.SYSTEM)
                                .command(ReferralCommand.EXPIRE) // Clocks look at the states alone.
                                .version(2)
                                .build())
                .stream()
                .map(one -> one.clock() + " " + one.time().toHours() + " " + one.inTime())
                .collect(Collectors.joining(" "));
    }
}
