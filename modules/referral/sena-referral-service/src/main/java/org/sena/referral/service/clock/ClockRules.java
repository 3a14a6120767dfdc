package org.sena.referral.service.clock;

import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.referral.api.Referral;
import org.sena.referral.api.deadline.ReferralClock;

/**
 * Which clocks run in which state, of what they tell, and what happens when they have run out.
 * Source: referral specification, appendix D.
 *
 * <p>Looks only at how a referral stands and at what was told, never at when it was looked at
 * before: late, twice or after the time was set anew, the same is told once.
 */
public final class ClockRules {

    /** Percent of a clock at which it is told of. */
    public static final List<Integer> PERCENTAGES = List.of(60, 90, 100);

    /** New bank holidays move what is still to come, so nothing is left alone for longer. */
    public static final Duration LONGEST_REST = Duration.ofDays(1);

    private final Deadlines deadlines;

    public ClockRules(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Looks at a referral.
     *
     * @param triedEnough when the last attempt to reach the person was made, once they are enough
     *     to close it; empty while they are too few
     * @param told since its clocks were started the last time
     */
    public Finding look(
            Referral referral, Optional<Instant> triedEnough, Set<Alert> told, Instant now) {
        if (!referral.state().isSent() || referral.state().isEnded()) {
            return ImmutableFinding.builder().build();
        }

        List<Alert> untold =
                alerts(referral).stream()
                        .filter(alert -> !told.contains(alert))
                        .sorted(Comparator.comparing(Alert::at))
                        .collect(toList());
        List<Instant> moments = new ArrayList<>();
        ImmutableFinding.Builder finding = ImmutableFinding.builder();

        moments.add(now.plus(LONGEST_REST));

        for (Alert alert : untold) {
            if (alert.at().isAfter(now)) {
                moments.add(alert.at());
            } else {
                finding.addAlerts(alert);
            }
        }

        steps(referral, triedEnough)
                .forEach(
                        (step, at) -> {
                            if (at.isAfter(now)) {
                                moments.add(at);
                            } else {
                                finding.step(step);
                            }
                        });

        return finding.next(moments.stream().min(Comparator.naturalOrder()).get()).build();
    }

    /** The clocks that run and when all of each has run. */
    private static Map<ReferralClock, Instant> running(Referral referral) {
        Map<ReferralClock, Instant> running = new EnumMap<>(ReferralClock.class);

        switch (referral.state()) {
            case SENT:
                referral.acknowledgeBy()
                        .ifPresent(due -> running.put(ReferralClock.ACKNOWLEDGE, due));
                referral.decideBy().ifPresent(due -> running.put(ReferralClock.DECIDE, due));
                break;
            case ACKNOWLEDGED:
                referral.decideBy().ifPresent(due -> running.put(ReferralClock.DECIDE, due));
                break;
            case ACCEPTED:
                referral.firstContactBy()
                        .ifPresent(due -> running.put(ReferralClock.FIRST_CONTACT, due));
                break;
            default:
                break;
        }

        return running;
    }

    private List<Alert> alerts(Referral referral) {
        List<Alert> alerts = new ArrayList<>();

        running(referral)
                .forEach(
                        (clock, due) ->
                                PERCENTAGES.forEach(
                                        percent ->
                                                alerts.add(
                                                        Alert.of(
                                                                clock,
                                                                percent,
                                                                deadlines.reached(
                                                                        clock,
                                                                        referral.urgency(),
                                                                        due,
                                                                        percent)))));

        return alerts;
    }

    private Map<OwnStep, Instant> steps(Referral referral, Optional<Instant> triedEnough) {
        Map<OwnStep, Instant> steps = new EnumMap<>(OwnStep.class);

        switch (referral.state()) {
            case SENT:
            case ACKNOWLEDGED:
                referral.decideBy()
                        .ifPresent(due -> steps.put(OwnStep.EXPIRE, deadlines.expiresAt(due)));
                break;
            case INFO_REQUESTED:
                referral.pausedAt()
                        .ifPresent(
                                paused ->
                                        steps.put(OwnStep.END_PAUSE, deadlines.pauseEnds(paused)));
                break;
            case UNABLE_TO_CONTACT:
                triedEnough.ifPresent(
                        at ->
                                steps.put(
                                        OwnStep.CLOSE_WITHOUT_CONTACT,
                                        deadlines.closesWithoutContactAt(at)));
                break;
            default:
                break;
        }

        return steps;
    }
}
