package org.sena.privacy.api.rights;

/** What a person can ask for. Source: UK GDPR, articles 15 to 18 and 21. */
public enum RightsKind {
    /** To be told what is kept, when what the page gives is not enough. */
    ACCESS,
    /** That something wrong is put right. */
    CORRECTION,
    /** That what is kept is deleted. */
    DELETION,
    /** That it is kept but not used for now. */
    RESTRICTION,
    /** That it is not used for something. */
    OBJECTION
}
