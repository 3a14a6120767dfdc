package org.sena.advice.api;

/** Why an adviser looks at everything about a person. */
public enum LookReason {
    /** They have taken the person and are about to call. */
    CALLING,
    /** The person has just got in touch. */
    THEY_GOT_IN_TOUCH,
    /** Somebody may be in danger. */
    SAFEGUARDING,
    /** The person complained. */
    COMPLAINT
}
