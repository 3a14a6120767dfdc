package org.sena.referral.service.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.api.deadline.ReferralClock;
import org.sena.working.days.WorkingDays;

/**
 * By when an organisation has to open a referral, to answer it and to reach the person, by its
 * urgency, in working days. Source: referral specification, appendix D.
 */
public final class Deadlines {

    /** How long the time to decide stands still at most while the organisation waits for news. */
    public static final int PAUSE_DAYS = 5;

    /** How long after the time to decide has run out a referral ends by itself. */
    public static final int GRACE_DAYS = 2;

    /** How long after enough attempts without success a referral ends by itself. */
    public static final int NO_CONTACT_DAYS = 1;

    private static final Map<ReferralClock, Map<ReferralUrgency, Integer>> DAYS =
            Map.of(
                    ReferralClock.ACKNOWLEDGE, days(1, 2, 5),
                    ReferralClock.DECIDE, days(2, 5, 10),
                    ReferralClock.FIRST_CONTACT, days(1, 3, 5));

    private final WorkingDays workingDays;

    public Deadlines(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    private static Map<ReferralUrgency, Integer> days(int urgent, int high, int normal) {
        return Map.of(
                ReferralUrgency.URGENT, urgent,
                ReferralUrgency.HIGH, high,
                ReferralUrgency.NORMAL, normal);
    }

    /** How many working days a clock runs. */
    public static int days(ReferralClock clock, ReferralUrgency urgency) {
        return DAYS.get(clock).get(urgency);
    }

    /** By when it should be opened: 1, 2 or 5 working days after it was sent. */
    public Instant acknowledgeBy(Instant sent, ReferralUrgency urgency) {
        return workingDays.after(sent, days(ReferralClock.ACKNOWLEDGE, urgency));
    }

    /** By when it should be answered: 2, 5 or 10 working days after it was sent. */
    public Instant decideBy(Instant sent, ReferralUrgency urgency) {
        return workingDays.after(sent, days(ReferralClock.DECIDE, urgency));
    }

    /** By when the person should have been reached: 1, 3 or 5 working days after the yes. */
    public Instant firstContactBy(Instant accepted, ReferralUrgency urgency) {
        return workingDays.after(accepted, days(ReferralClock.FIRST_CONTACT, urgency));
    }

    /** When the time to decide goes on although nobody answered: 5 working days later. */
    public Instant pauseEnds(Instant paused) {
        return workingDays.after(paused, PAUSE_DAYS);
    }

    /**
     * By when it should be answered after a pause: as much working time later as the pause took, at
     * most 5 working days of it.
     *
     * @param decideBy as it was before the pause
     * @param resumed when the answer came or the pause ended; not before it began
     */
    public Instant decideByAfterPause(Instant decideBy, Instant paused, Instant resumed) {
        Duration pause = workingDays.between(paused, resumed);
        Duration most = Duration.ofDays(PAUSE_DAYS);

        return workingDays.after(decideBy, pause.compareTo(most) > 0 ? most : pause);
    }

    /** When it ends without an answer: 2 working days after it should have been answered. */
    public Instant expiresAt(Instant decideBy) {
        return workingDays.after(decideBy, GRACE_DAYS);
    }

    /**
     * When so much of a clock has run.
     *
     * @param due when all of it has run; pauses are in it
     * @param percent 0 to 100
     */
    public Instant reached(ReferralClock clock, ReferralUrgency urgency, Instant due, int percent) {
        Duration whole = Duration.ofDays(days(clock, urgency));

        return workingDays.before(due, whole.multipliedBy(100L - percent).dividedBy(100));
    }

    /**
     * When it ends by itself because nobody could be reached: 1 working day after the attempt that
     * made them enough, so that a person who calls back finds it open.
     */
    public Instant closesWithoutContactAt(Instant lastAttempt) {
        return workingDays.after(lastAttempt, NO_CONTACT_DAYS);
    }
}
