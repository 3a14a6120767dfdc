package org.sena.advice.api;

/** What came of trying to reach a person. */
public enum AttemptResult {
    SPOKE,
    NO_ANSWER,
    MESSAGE_LEFT,
    WRONG_DETAILS
}
