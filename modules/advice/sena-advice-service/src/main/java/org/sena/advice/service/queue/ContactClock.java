package org.sena.advice.service.queue;

import java.time.Instant;
import java.util.List;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.NeedScore;
import org.sena.working.days.WorkingDays;

/**
 * When the team must have tried to reach a person: within 1 working day when a need is critically
 * urgent, 2 when one is highly urgent, else 5. The same days as for a referral's first step.
 */
public final class ContactClock {

    private final WorkingDays workingDays;

    public ContactClock(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public Instant dueAt(Instant from, List<NeedScore> needs) {
        return workingDays.after(from, days(needs));
    }

    /** Due after a referral was declined: the person has waited once already. */
    public Instant dueAfterDecline(Instant from) {
        return workingDays.after(from, 1);
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
