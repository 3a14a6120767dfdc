package org.sena.referral.api;

/** A mistake in what was handed in. */
public enum ReferralProblem {
    NAME_MISSING,
    /** More than 100 characters. */
    NAME_TOO_LONG,
    /** No phone number, e-mail address or postal address. */
    NO_CONTACT_DETAIL,
    /** A phone number, address or other detail is longer than anybody's is. */
    DETAIL_TOO_LONG,
    NO_SAFE_WAY,
    /** A way is called safe, but its number or address is missing. */
    SAFE_WAY_WITHOUT_DETAIL,
    /** More than 300 characters. */
    NOTE_TOO_LONG,
    /** More than 500 characters. */
    REASON_TOO_LONG,
    /** Nothing of what the service needs was agreed to. */
    NOTHING_AGREED,
    /** The token of the page is missing. */
    SUBMISSION_MISSING,
    MESSAGE_EMPTY,
    /** More than 2,000 characters. */
    MESSAGE_TOO_LONG,
    DECLINE_TEXT_MISSING,
    /** More than 500 characters. */
    DECLINE_TEXT_TOO_LONG
}
