package org.sena.referral.service.clock;

import java.time.Instant;
import java.util.Map;
import org.sena.referral.api.ReferralUrgency;
import org.sena.working.days.WorkingDays;

/**
 * By when an organisation has to open and to answer a referral, by its urgency. Source: referral
 * specification, section 7 (clocks).
 */
public final class Deadlines {

    private static final Map<ReferralUrgency, Integer> ACKNOWLEDGE =
            Map.of(ReferralUrgency.URGENT, 1, ReferralUrgency.HIGH, 2, ReferralUrgency.NORMAL, 5);

    private static final Map<ReferralUrgency, Integer> DECIDE =
            Map.of(ReferralUrgency.URGENT, 2, ReferralUrgency.HIGH, 5, ReferralUrgency.NORMAL, 10);

    private final WorkingDays workingDays;

    public Deadlines(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** By when it should be opened: 1, 2 or 5 working days after it was sent. */
    public Instant acknowledgeBy(Instant sent, ReferralUrgency urgency) {
        return workingDays.after(sent, ACKNOWLEDGE.get(urgency));
    }

    /** By when it should be answered: 2, 5 or 10 working days after it was sent. */
    public Instant decideBy(Instant sent, ReferralUrgency urgency) {
        return workingDays.after(sent, DECIDE.get(urgency));
    }
}
