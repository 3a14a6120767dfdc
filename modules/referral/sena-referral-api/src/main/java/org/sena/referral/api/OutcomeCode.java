package org.sena.referral.api;

/** How the help ended, coded so that it can be counted. */
public enum OutcomeCode {
    NEED_MET,
    PART_MET,
    NOT_MET,
    /** The person did not want the help after all. */
    PERSON_DECLINED,
    /** The person moved away. */
    MOVED,
    /** Another organisation helps. */
    REFERRED_ON,
    /** The person did not agree that the outcome is told: it ended, and no more is said. */
    NOT_TOLD
}
