package org.sena.referral.service.job;

import java.time.Instant;
import java.util.Optional;
import org.sena.referral.service.clock.OwnStep;

/** A look at the clocks of one referral, in a transaction of its own. */
public interface OneLook {

    /**
     * Tells what is due and untold, and says when to look next. Holds the referral's row; nothing
     * happens when somebody else has looked meanwhile.
     *
     * @return the step to take now, if any
     */
    Optional<OwnStep> look(String referralId);

    /** Looks again at that time, because something went wrong now. */
    void putOff(String referralId, Instant until);
}
