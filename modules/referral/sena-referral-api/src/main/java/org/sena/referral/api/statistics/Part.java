package org.sena.referral.api.statistics;

import org.sena.referral.api.ReferralState;

/** What became of a referral, by where it stands now. Each referral is in exactly one part. */
public enum Part {
    /** The organisation said yes, whatever came of it, unless the person took it back. */
    ACCEPTED,
    DECLINED,
    /** The organisation did not answer in time. */
    EXPIRED,
    /** The person took it back, before or after the answer. */
    WITHDRAWN,
    /** Who made it for the person took it back before it was opened. */
    CANCELLED,
    /** The organisation has not answered yet. */
    OPEN;

    /**
     * @param state of a referral that was sent
     */
    public static Part of(ReferralState state) {
        switch (state) {
            case ACCEPTED:
            case IN_PROGRESS:
            case UNABLE_TO_CONTACT:
            case COMPLETED:
            case CLOSED_NO_CONTACT:
                return ACCEPTED;
            case DECLINED:
                return DECLINED;
            case EXPIRED:
                return EXPIRED;
            case WITHDRAWN:
                return WITHDRAWN;
            case CANCELLED:
                return CANCELLED;
            default:
                return OPEN;
        }
    }
}
