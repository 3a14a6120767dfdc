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
    DECLINE_TEXT_TOO_LONG,
    /** More than 500 characters. */
    ATTEMPT_NOTE_TOO_LONG,
    /** The person did not say that this way is safe. */
    WAY_NOT_SAFE,
    /** The person said not to leave a message. */
    NO_MESSAGE_TO_BE_LEFT,
    /** Fewer than 3 attempts, all on one day, or all by one way though another is safe. */
    TOO_FEW_ATTEMPTS,
    /** The person agreed that the outcome is told, and it is missing. */
    OUTCOME_MISSING,
    /** The person did not agree that the outcome is told. */
    OUTCOME_NOT_AGREED,
    /** A result for a need that the referral does not name, or two for one. */
    NEED_RESULT_UNKNOWN,
    /** More than 500 characters. */
    OUTCOME_NOTE_TOO_LONG,
    REOPEN_NOTE_MISSING,
    /** More than 500 characters. */
    REOPEN_NOTE_TOO_LONG,
    /** It ended more than 28 days ago. */
    REOPEN_TOO_LATE,
    /** Who should look after it does not work for the organisation. */
    OWNER_UNKNOWN,
    /** A representative without what they are to the person, or the reverse. */
    RELATIONSHIP_UNCLEAR,
    /** More than 200 characters. */
    EVIDENCE_TOO_LONG,
    /** Besides the referral itself, only the outcome, messages and questions can be agreed to. */
    ALSO_AGREED_UNKNOWN,
    /** More than 500 characters. */
    FEEDBACK_TOO_LONG
}
