package org.sena.referral.api.deadline;

import org.sena.identity.api.NotAllowedException;

/**
 * Does what is due by now: tells of clocks that have run 60, 90 and 100 % of their working time,
 * each exactly once; lets the time to decide go on after a pause of 5 working days; ends referrals
 * that nobody answered 2 working days after they were due, and those where nobody could be reached;
 * drops drafts after 24 hours. When nothing of that is left, tells the directory which services
 * have no room by what their organisations answered.
 *
 * <p>May run at any time, on any number of nodes at once, and be killed anywhere.
 */
public interface DeadlineUpkeep {

    /**
     * Looks at what waits longest, at most 200 referrals.
     *
     * @return how many were looked at; 0 when nothing is left for now
     * @throws NotAllowedException unless the actor is SENA itself
     */
    int run();
}
