package org.sena.referral.service.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.referral.api.ImmutableReferral;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.api.deadline.ReferralClock;

/** Thirty days, looked at twice each hour, with a clock that is set forward and back. */
class F08_AlertsOverThirtyDaysTest {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final ClockRules rules = new ClockRules(Referred.DEADLINES);
    private final Map<String, Referral> referrals = new HashMap<>();
    private final Map<String, Set<Alert>> told = new HashMap<>();
    private final List<String> heard = new ArrayList<>();
    private final Map<String, Instant> heardAt = new HashMap<>();

    /** Over Christmas and New Year, over Easter, and over no holidays at all. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-18T08:10:00Z", "2026-03-27T08:10:00Z", "2026-06-01T08:10:00Z"})
    void every_alert_is_told_exactly_once_and_not_before_it_is_due(Instant start) {
        send(start);

        List<Alert> expected = new ArrayList<>();
        referrals.values().forEach(one -> expected.addAll(alerts(one)));

        for (int step = 0; step < 30 * 48; step++) {
            Instant now = start.plus(HALF_HOUR.multipliedBy(step));

            look(now);
            look(now);
        }

        assertFalse(expected.isEmpty());
        assertEquals(expected.size(), new HashSet<>(heard).size());
        assertEquals(heard.size(), new HashSet<>(heard).size());
        heardAt.forEach((name, at) -> assertEquals(due(name), at, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-18T08:10:00Z", "2026-03-27T08:10:00Z"})
    void a_clock_set_forward_and_back_repeats_nothing(Instant start) {
        send(start);

        for (int step = 0; step < 30 * 48; step++) {
            Instant now = start.plus(HALF_HOUR.multipliedBy(step));

            look(now);
            look(step % 100 == 50 ? now.plus(Duration.ofDays(2)) : now);
            look(step % 100 == 75 ? now.minus(Duration.ofDays(3)) : now);
        }

        assertEquals(heard.size(), new HashSet<>(heard).size());
        assertEquals(
                referrals.values().stream().mapToInt(one -> alerts(one).size()).sum(),
                heard.size());
    }

    /** All of it in one look, as after an outage of the whole suite. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-18T08:10:00Z"})
    void a_look_after_thirty_days_tells_all_of_it_once(Instant start) {
        send(start);
        look(start.plus(Duration.ofDays(30)));
        look(start.plus(Duration.ofDays(30)));

        assertEquals(
                referrals.values().stream().mapToInt(one -> alerts(one).size()).sum(),
                heard.size());
    }

    private void send(Instant start) {
        for (ReferralUrgency urgency : ReferralUrgency.values()) {
            for (int hour = 0; hour < 72; hour += 17) {
                Instant at = start.plus(Duration.ofHours(hour));

                put("sent", Referred.sent(at, urgency));
                put("open", Referred.in(ReferralState.ACKNOWLEDGED, at, urgency));
                put("yes", Referred.in(ReferralState.ACCEPTED, at, urgency));
            }
        }
    }

    private void put(String name, ImmutableReferral referral) {
        referrals.put(name + referral.id(), referral.withId(name + referral.id()));
    }

    private void look(Instant now) {
        for (Referral one : List.copyOf(referrals.values())) {
            if (one.sentAt().get().isAfter(now)) {
                continue;
            }

            Set<Alert> known = told.computeIfAbsent(one.id(), id -> new HashSet<>());
            Finding found = rules.look(one, Optional.empty(), known, now);

            for (Alert alert : found.alerts()) {
                String name = name(one, alert);

                known.add(alert);
                heard.add(name);
                heardAt.putIfAbsent(name, now);
            }
        }
    }

    /** The first look at or after the moment that the rule names. */
    private Instant due(String name) {
        String[] parts = name.split(" ");
        Referral one = referrals.get(parts[0]);
        ReferralClock clock = ReferralClock.valueOf(parts[1]);
        Instant at =
                Referred.DEADLINES.reached(
                        clock, one.urgency(), by(one, clock), Integer.parseInt(parts[2]));
        Instant first =
                referrals.values().stream()
                        .map(r -> r.sentAt().get())
                        .min(Instant::compareTo)
                        .get();
        long halves = (Duration.between(first, at).toSeconds() + 1799) / 1800;

        return first.plus(HALF_HOUR.multipliedBy(halves));
    }

    private static List<Alert> alerts(Referral one) {
        List<Alert> alerts = new ArrayList<>();

        for (ReferralClock clock : ReferralClock.values()) {
            boolean runs =
                    one.state() == ReferralState.SENT && clock != ReferralClock.FIRST_CONTACT
                            || one.state() == ReferralState.ACKNOWLEDGED
                                    && clock == ReferralClock.DECIDE
                            || one.state() == ReferralState.ACCEPTED
                                    && clock == ReferralClock.FIRST_CONTACT;

            for (int percent : new int[] {60, 90, 100}) {
                if (runs) {
                    alerts.add(Alert.of(clock, percent, by(one, clock)));
                }
            }
        }

        return alerts;
    }

    private static Instant by(Referral one, ReferralClock clock) {
        switch (clock) {
            case ACKNOWLEDGE:
                return one.acknowledgeBy().get();
            case DECIDE:
                return one.decideBy().get();
            default:
                return one.firstContactBy().get();
        }
    }

    private static String name(Referral one, Alert alert) {
        return one.id() + " " + alert.clock() + " " + alert.percent();
    }
}
