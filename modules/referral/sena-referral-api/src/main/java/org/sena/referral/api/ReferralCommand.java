package org.sena.referral.api;

/** What somebody may do to a referral. */
public enum ReferralCommand {
    SEND,
    ACKNOWLEDGE,
    ACCEPT,
    DECLINE,
    WITHDRAW
}
