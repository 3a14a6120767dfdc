package org.sena.needs.api.replay;

/** Why an assessment could not be scored again. */
public enum LeftOut {
    /** It can't be opened: the person's key was destroyed, or the row was altered. */
    UNREADABLE,
    /** The person let us keep a part only. */
    KEPT_IN_PART,
    /** Its answers don't fit the questionnaire version or the table. */
    DOES_NOT_FIT
}
