package org.sena.advice.service.queue;

import java.time.Instant;
import java.util.List;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.working.days.WorkingDays;

/**
 * When the team must have tried to reach a person: within 1 working day in an emergency or when a
 * need is critically urgent; 2 at the level of proactive contact or when a need is highly urgent;
 * else 5. The level counts because a person may keep the needs themselves from the team.
 */
public final class ContactClock {

    private final WorkingDays workingDays;

    public ContactClock(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** When contact is due after an assessment of that level, by the needs that were told. */
    public Instant dueAt(Instant from, Level level, List<NeedScore> needs) {
        return workingDays.after(from, Math.min(days(level), days(needs)));
    }

    /** Due after a referral was declined: the person has waited once already. */
    public Instant dueAfterDecline(Instant from) {
        return workingDays.after(from, 1);
    }

    private static int days(Level level) {
        switch (level) {
            case EMERGENCY:
                return 1;
            case PROACTIVE_CONTACT:
                return 2;
            default:
                return 5;
        }
    }

    private static int days(List<NeedScore> needs) {
        Band gravest =
                needs.stream().map(NeedScore::urgencyBand).max(Band::compareTo).orElse(Band.LOW);

        switch (gravest) {
            case CRITICAL:
                return 1;
            case HIGH:
                return 2;
            default:
                return 5;
        }
    }
}
