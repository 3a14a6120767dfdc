package org.sena.referral.service.transition;

import java.util.Optional;
import org.sena.referral.api.ReferralState;

/** Where a step leads: to a state, nowhere, or back to where the referral was before it ended. */
public final class Target {

    private static final Target STAYS = new Target(null, false);
    private static final Target BACK = new Target(null, true);

    private final ReferralState state;
    private final boolean back;

    private Target(ReferralState state, boolean back) {
        this.state = state;
        this.back = back;
    }

    static Target of(ReferralState state) {
        return new Target(state, false);
    }

    static Target stays() {
        return STAYS;
    }

    static Target back() {
        return BACK;
    }

    /** The state; empty when it stays or goes back. */
    public Optional<ReferralState> state() {
        return Optional.ofNullable(state);
    }

    public boolean isBack() {
        return back;
    }

    /**
     * The state after the step.
     *
     * @param now where the referral stands
     * @param before where it stood before it came there
     */
    public ReferralState after(ReferralState now, ReferralState before) {
        if (back) {
            // A pause that was going on when it ended is over.
            return before == ReferralState.INFO_REQUESTED ? ReferralState.ACKNOWLEDGED : before;
        }
        return state().orElse(now);
    }
}
