package org.sena.referral.service.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.deadline.ReferralClock;
import org.sena.working.days.WorkingDays;

/**
 * Which clocks a step stops, and how long they had run. A referral that expired counts as a clock
 * that ran out; one that was taken back stops none.
 */
public final class ClockMeasures {

    private static final Set<ReferralState> OPENED =
            EnumSet.of(
                    ReferralState.ACKNOWLEDGED,
                    ReferralState.INFO_REQUESTED,
                    ReferralState.ACCEPTED,
                    ReferralState.DECLINED,
                    ReferralState.EXPIRED);

    private static final Set<ReferralState> UNDECIDED =
            EnumSet.of(
                    ReferralState.SENT, ReferralState.ACKNOWLEDGED, ReferralState.INFO_REQUESTED);

    private static final Set<ReferralState> DECIDED =
            EnumSet.of(ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.EXPIRED);

    private static final Set<ReferralState> UNREACHED =
            EnumSet.of(ReferralState.ACCEPTED, ReferralState.UNABLE_TO_CONTACT);

    private final WorkingDays workingDays;

    public ClockMeasures(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * What the step measured.
     *
     * @param referral as it is after the step
     */
    public List<Measure> of(Referral referral, ReferralEvent step) {
        List<Measure> measures = new ArrayList<>();

        if (step.from() == ReferralState.SENT && OPENED.contains(step.to())) {
            measure(ReferralClock.ACKNOWLEDGE, referral, referral.acknowledgeBy(), step.at())
                    .ifPresent(measures::add);
        }

        if (UNDECIDED.contains(step.from()) && DECIDED.contains(step.to())) {
            measure(ReferralClock.DECIDE, referral, referral.decideBy(), step.at())
                    .ifPresent(measures::add);
        }

        if (UNREACHED.contains(step.from()) && step.to() == ReferralState.IN_PROGRESS) {
            measure(ReferralClock.FIRST_CONTACT, referral, referral.firstContactBy(), step.at())
                    .ifPresent(measures::add);
        }

        return measures;
    }

    /** What is left of the clock, taken from the whole; pauses have moved when it is due. */
    private Optional<Measure> measure(
            ReferralClock clock, Referral referral, Optional<Instant> due, Instant at) {
        Duration whole = Duration.ofDays(Deadlines.days(clock, referral.urgency()));

        return due.map(
                by ->
                        at.isAfter(by)
                                ? Measure.of(clock, whole.plus(workingDays.between(by, at)), false)
                                : Measure.of(
                                        clock, whole.minus(workingDays.between(at, by)), true));
    }
}
