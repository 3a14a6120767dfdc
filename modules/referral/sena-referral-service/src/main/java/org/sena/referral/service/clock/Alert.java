package org.sena.referral.service.clock;

import java.time.Instant;
import org.immutables.value.Value;
import org.sena.referral.api.deadline.ReferralClock;

/** That a clock has run so far. One is told of each once; when it was due makes no difference. */
@Value.Immutable(builder = false)
public interface Alert {

    @Value.Parameter
    ReferralClock clock();

    /** 60, 90 or 100. */
    @Value.Parameter
    int percent();

    /** When it is due. */
    @Value.Auxiliary
    @Value.Parameter
    Instant at();

    static Alert of(ReferralClock clock, int percent, Instant at) {
        return ImmutableAlert.of(clock, percent, at);
    }
}
