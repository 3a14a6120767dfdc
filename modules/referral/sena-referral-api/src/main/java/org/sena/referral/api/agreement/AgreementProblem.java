package org.sena.referral.api.agreement;

/** What is wrong with an agreement that was handed in. */
public enum AgreementProblem {
    ORGANISATION_UNKNOWN,
    ORGANISATION_SIGNATURE,
    COUNCIL_SIGNATURE,
    DOCUMENT,
    /** The last day is before the first, or more than five years after it. */
    DAYS,
    /** A service is not one of the organisation's. */
    SERVICES,
    /** Another agreement covers the same services on some of the same days. */
    OVERLAPS,
    /** It is over already, or the day of the end is past or after its last day. */
    END_DAY,
    END_TEXT
}
