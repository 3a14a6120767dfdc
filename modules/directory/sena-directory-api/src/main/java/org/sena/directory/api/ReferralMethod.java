package org.sena.directory.api;

/** How a person gets to a service through SENA. */
public enum ReferralMethod {
    /** SENA sends the referral to the organisation. */
    DIRECT,
    /** The organisation has its own way; SENA shows it. */
    EXTERNAL,
    /** No referral is needed or possible: people go or call. */
    NONE
}
