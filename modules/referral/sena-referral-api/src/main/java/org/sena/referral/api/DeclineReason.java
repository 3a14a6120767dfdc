package org.sena.referral.api;

/** Why an organisation declines, coded so that it can be counted. */
public enum DeclineReason {
    OUT_OF_AREA,
    NOT_ELIGIBLE,
    NO_CAPACITY,
    WAITING_LIST,
    OUT_OF_SCOPE,
    ALREADY_SUPPORTED,
    DUPLICATE,
    UNSAFE,
    INSUFFICIENT_INFO,
    /** Needs a text of 1 to 500 characters. */
    OTHER
}
