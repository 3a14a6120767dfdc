package org.sena.referral.service.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.sena.referral.service.clock.ClockRules;

/** When a look is due. */
final class DueLooks {

    /** No look is put off for so long: whoever did so had another time. */
    private static final Duration STRANGE = ClockRules.LONGEST_REST.multipliedBy(2);

    private DueLooks() {}

    /** A look further away than this was put off before the time was set back. */
    static Instant strange(Instant now) {
        return now.plus(STRANGE);
    }

    /**
     * @param lookDate null: never
     */
    static boolean isDue(Date lookDate, Instant now) {
        return lookDate != null
                && (!lookDate.toInstant().isAfter(now)
                        || lookDate.toInstant().isAfter(strange(now)));
    }
}
