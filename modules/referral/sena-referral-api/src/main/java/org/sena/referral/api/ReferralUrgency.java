package org.sena.referral.api;

/** How fast an organisation has to answer; fixed when the referral is sent. */
public enum ReferralUrgency {
    URGENT,
    HIGH,
    NORMAL
}
