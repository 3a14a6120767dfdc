package org.sena.advice.api;

/**
 * On what the team may contact a person. Besides consent these are the lawful bases of article 6(1)
 * of the UK GDPR that a council's advice team can rely on; an adviser records one with a note.
 */
public enum ContactBasis {
    /** The person agreed, article 6(1)(a); it ends when they say so. */
    CONSENT,
    /** Somebody's life is in danger, article 6(1)(d). */
    VITAL_INTERESTS,
    /** A task in the public interest that the law gives the council, article 6(1)(e). */
    PUBLIC_TASK,
    /** The law obliges the council, article 6(1)(c). */
    LEGAL_OBLIGATION,
    /** None: nobody may contact the person, and the item says nothing of them. */
    NONE;

    /** True for what an adviser can record without the person's consent. */
    public boolean isRecorded() {
        return this == VITAL_INTERESTS || this == PUBLIC_TASK || this == LEGAL_OBLIGATION;
    }
}
