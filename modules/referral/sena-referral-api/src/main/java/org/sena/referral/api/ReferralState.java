package org.sena.referral.api;

/** Where a referral stands. */
public enum ReferralState {
    /** Being written; nobody else sees it. */
    DRAFT,
    SENT,
    /** The organisation has opened it. */
    ACKNOWLEDGED,
    ACCEPTED,
    DECLINED,
    /** The person took it back. */
    WITHDRAWN
}
