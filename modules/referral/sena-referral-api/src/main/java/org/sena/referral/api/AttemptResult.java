package org.sena.referral.api;

/** What came of an attempt to reach a person. */
public enum AttemptResult {
    /** The person was reached. */
    REACHED,
    NO_ANSWER,
    /** A message was left; refused when the person said not to leave one. */
    MESSAGE_LEFT,
    /** A text, an e-mail or a letter went off and nothing came back yet. */
    WRITTEN_TO,
    /** The number or the address does not work. */
    WRONG_DETAILS
}
