package org.sena.referral.service.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.referral.service.clock.Referred.DEADLINES;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.api.deadline.ReferralClock;

class ClockRulesTest {

    /** A Monday; nothing but working days until July. */
    private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");

    private final ClockRules rules = new ClockRules(DEADLINES);

    @ParameterizedTest(name = "{0} {1} working hours after it was sent: {2}, {3}")
    @CsvSource({
        "SENT, 28, '', ",
        "SENT, 29, ACKNOWLEDGE 60, ",
        "SENT, 44, ACKNOWLEDGE 60 ACKNOWLEDGE 90, ",
        "SENT, 48, ACKNOWLEDGE 60 ACKNOWLEDGE 90 ACKNOWLEDGE 100, ",
        "SENT, 72, ACKNOWLEDGE 60 ACKNOWLEDGE 90 ACKNOWLEDGE 100 DECIDE 60, ",
        "ACKNOWLEDGED, 71, '', ",
        "ACKNOWLEDGED, 72, DECIDE 60, ",
        "ACKNOWLEDGED, 108, DECIDE 60 DECIDE 90, ",
        "ACKNOWLEDGED, 120, DECIDE 60 DECIDE 90 DECIDE 100, ",
        "ACKNOWLEDGED, 167, DECIDE 60 DECIDE 90 DECIDE 100, ",
        "ACKNOWLEDGED, 168, DECIDE 60 DECIDE 90 DECIDE 100, EXPIRE",
        "SENT, 168, ACKNOWLEDGE 60 ACKNOWLEDGE 90 ACKNOWLEDGE 100 DECIDE 60 DECIDE 90 DECIDE 100,"
                + " EXPIRE",
        "ACCEPTED, 43, '', ",
        "ACCEPTED, 44, FIRST_CONTACT 60, ",
        "ACCEPTED, 1000, FIRST_CONTACT 60 FIRST_CONTACT 90 FIRST_CONTACT 100, ",
        "IN_PROGRESS, 1000, '', ",
        "UNABLE_TO_CONTACT, 1000, '', "
    })
    void a_high_referral_tells_what_its_state_owes(
            ReferralState state, int hours, String alerts, OwnStep step) {
        Finding found =
                look(
                        Referred.in(state, MONDAY, ReferralUrgency.HIGH),
                        Set.of(),
                        after(MONDAY, hours));

        assertEquals(alerts, names(found));
        assertEquals(Optional.ofNullable(step), found.step());
    }

    @Test
    void what_was_told_is_not_told_again() {
        Referral referral = Referred.in(ReferralState.ACKNOWLEDGED, MONDAY, ReferralUrgency.HIGH);
        Set<Alert> told = Set.of(Alert.of(ReferralClock.DECIDE, 60, Instant.EPOCH));

        assertEquals("DECIDE 90", names(look(referral, told, after(MONDAY, 110))));
    }

    @Test
    void the_next_look_is_at_the_next_alert() {
        Referral referral = Referred.in(ReferralState.ACKNOWLEDGED, MONDAY, ReferralUrgency.URGENT);

        assertEquals(
                Optional.of(Instant.parse("2026-06-02T13:48:00Z")),
                look(referral, Set.of(), after(MONDAY, 20)).next());
    }

    @Test
    void nothing_is_left_alone_for_more_than_a_day() {
        Referral referral = Referred.in(ReferralState.IN_PROGRESS, MONDAY, ReferralUrgency.NORMAL);

        assertEquals(
                Optional.of(MONDAY.plus(Duration.ofDays(1))),
                look(referral, Set.of(), MONDAY).next());
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {
                "DRAFT",
                "COMPLETED",
                "DECLINED",
                "EXPIRED",
                "WITHDRAWN",
                "CANCELLED",
                "CLOSED_NO_CONTACT"
            })
    void clocks_stop_for_good_when_it_has_ended(ReferralState state) {
        Finding found =
                look(
                        Referred.in(state, MONDAY, ReferralUrgency.URGENT),
                        Set.of(),
                        after(MONDAY, 500));

        assertEquals(ImmutableFinding.builder().build(), found);
    }

    @ParameterizedTest(name = "{0} working hours after the question: {1}")
    @CsvSource({"119, ", "120, END_PAUSE"})
    void a_pause_ends_after_five_working_days_and_tells_nothing(int hours, OwnStep step) {
        Referral referral =
                Referred.sent(MONDAY, ReferralUrgency.URGENT)
                        .withState(ReferralState.INFO_REQUESTED)
                        .withPausedAt(MONDAY);
        Finding found = look(referral, Set.of(), after(MONDAY, hours));

        assertEquals(Optional.ofNullable(step), found.step());
        assertEquals("", names(found));
    }

    @ParameterizedTest(name = "{0} working hours after enough attempts: {1}")
    @CsvSource({"23, ", "24, CLOSE_WITHOUT_CONTACT"})
    void a_person_who_calls_back_within_a_day_finds_it_open(int hours, OwnStep step) {
        Referral referral =
                Referred.in(ReferralState.UNABLE_TO_CONTACT, MONDAY, ReferralUrgency.HIGH);

        assertEquals(
                Optional.ofNullable(step),
                rules.look(referral, Optional.of(MONDAY), Set.of(), after(MONDAY, hours)).step());
    }

    private Finding look(Referral referral, Set<Alert> told, Instant now) {
        return rules.look(referral, Optional.empty(), told, now);
    }

    private static Instant after(Instant from, int hours) {
        return Referred.DAYS.after(from, Duration.ofHours(hours));
    }

    private static String names(Finding found) {
        return found.alerts().stream()
                .map(alert -> alert.clock() + " " + alert.percent())
                .collect(Collectors.joining(" "));
    }
}
