package org.sena.referral.api.agreement;

/** Why an agreement ends before its last day. */
public enum EndReason {
    /** The organisation does not want it any more. */
    ORGANISATION_LEAVES,
    /** The organisation closes. */
    ORGANISATION_CLOSES,
    /** Another agreement takes its place. */
    REPLACED,
    /** People's data were not kept as agreed. */
    DATA_PROTECTION,
    /** People may not be safe there. */
    SAFEGUARDING,
    /** Needs a text. */
    OTHER
}
