package org.sena.referral.api;

import java.time.Instant;
import org.immutables.value.Value;

/** One step in the history of a referral. */
@Value.Immutable
public interface ReferralEvent {

    Instant at();

    ReferralState from();

    ReferralState to();

    Party by();

    /** What was done. */
    ReferralCommand command();

    /** The version of the referral that it led to. */
    long version();
}
