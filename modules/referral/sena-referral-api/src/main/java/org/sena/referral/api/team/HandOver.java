package org.sena.referral.api.team;

import org.immutables.value.Value;

/** What became of handing somebody's work over. */
@Value.Immutable(builder = false)
public interface HandOver {

    /** Referrals that the other looks after now. */
    @Value.Parameter
    int done();

    /** Referrals that somebody was changing at the same moment; they stay where they were. */
    @Value.Parameter
    int left();

    static HandOver of(int done, int left) {
        return ImmutableHandOver.of(done, left);
    }
}
