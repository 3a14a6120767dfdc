package org.sena.scoring.api;

/** The life of a matrix version. Only a draft can still be changed. */
public enum MatrixState {
    /** Being written; may hold mistakes. */
    DRAFT,
    /** Without mistakes; its table never changes again. */
    CHECKED,
    /** Checked, and run over stored assessments. */
    REPLAYED,
    /** Scores everybody. */
    ACTIVE,
    /** Was active; can be brought back. */
    RETIRED,
    /** Given up before it was ever active; kept, so that its number is not used again. */
    DISCARDED
}
