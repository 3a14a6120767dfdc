package org.sena.privacy.api;

/** What a consent is for. A consent covers one purpose and one recipient. */
public enum Purpose {
    REFERRAL,
    MESSAGE,
    OUTCOME_RETURN,
    PROACTIVE_CONTACT,
    FEEDBACK,
    RESEARCH,
    /** A worker goes through the questions with the person and sees what comes out. */
    ASSISTANCE
}
