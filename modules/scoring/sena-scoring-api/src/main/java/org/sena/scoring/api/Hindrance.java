package org.sena.scoring.api;

/** Why a version can't become the active one now. */
public enum Hindrance {
    /** It has mistakes or was not checked, or is active, or was discarded. */
    STATE,
    /** Whoever acts has written or checked it: a second person is needed. */
    SECOND_PERSON,
    /** It must be replayed first. */
    REPLAY
}
