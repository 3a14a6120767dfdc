package org.sena.referral.api.message;

/**
 * Why a message among professionals is left out of the copy that the person gets of their data.
 * Source: Data Protection Act 2018, schedules 2 and 3.
 */
public enum Exemption {
    /** Reading it would probably cause serious harm to somebody's health (schedule 3). */
    SERIOUS_HARM,
    /** It tells about somebody else who did not agree (schedule 2, paragraph 16). */
    OTHER_PERSON,
    /** It would hinder the prevention or detection of a crime (schedule 2, paragraph 2). */
    CRIME
}
