package org.sena.advice.service.arrival;

import java.util.Map;
import java.util.Optional;
import org.sena.advice.api.QueueReason;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;
import org.sena.scoring.api.Band;

/** Which ends of a referral bring a person back to the team, and how urgent they are then. */
final class FailedReferrals {

    private static final Map<ReferralState, QueueReason> REASONS =
            Map.of(
                    ReferralState.DECLINED, QueueReason.REFERRAL_DECLINED,
                    ReferralState.EXPIRED, QueueReason.REFERRAL_EXPIRED,
                    ReferralState.CLOSED_NO_CONTACT, QueueReason.REFERRAL_NO_CONTACT);

    private FailedReferrals() {}

    /** Empty for a state in which nothing has failed. */
    static Optional<QueueReason> reason(ReferralState state) {
        return Optional.ofNullable(REASONS.get(state));
    }

    static Band urgency(ReferralUrgency urgency) {
        switch (urgency) {
            case URGENT:
                return Band.CRITICAL;
            case HIGH:
                return Band.HIGH;
            default:
                return Band.MEDIUM;
        }
    }
}
