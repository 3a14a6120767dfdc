package org.sena.referral.api.message;

/** A mistake in what was handed in. */
public enum MessageProblem {
    TEXT_EMPTY,
    /** More than 2,000 characters. */
    TEXT_TOO_LONG,
    /** The token is missing, or not of 20 to 200 characters. */
    SUBMISSION_MISSING,
    /** There is no such message, or another side wrote it. */
    CORRECTS_NOTHING,
    /** An exemption is for threads among professionals only. */
    EXEMPTION_NOT_HERE,
    /** More than 5 files. */
    FILES_TOO_MANY,
    FILE_EMPTY,
    /** More than 10 MB. */
    FILE_TOO_LARGE,
    /** Its content is none of pdf, jpeg, png and docx, or it is damaged. */
    FILE_KIND,
    /** The scanner found something harmful. */
    FILE_HARMFUL,
    /** No scanner answers; until one does, no file is taken. */
    FILE_UNCHECKED,
    /** There is no such organisation, or it takes part already. */
    ORGANISATION_UNKNOWN,
    /** The person has not agreed that this organisation reads along. */
    CONSENT_MISSING
}
