package org.sena.needs.api.replay;

/** Why a need's level moved. */
public enum Cause {
    /** The rules of the table gave other points. */
    TABLE,
    /** Services are taken to be more or less full, or follow another target or largest shift. */
    CAPACITY,
    /** Other cut points. */
    CUT_POINTS,
    /** More than one of these, none of them alone. */
    SEVERAL,
    /** The same bands, but another table of levels. */
    LEVELS
}
