package org.sena.advice.api;

/** How it ended. */
public enum QueueOutcome {
    HELPED,
    REFERRED_ON,
    ADVICE_GIVEN,
    PERSON_DECLINED,
    NO_CONTACT,
    CONSENT_WITHDRAWN
}
