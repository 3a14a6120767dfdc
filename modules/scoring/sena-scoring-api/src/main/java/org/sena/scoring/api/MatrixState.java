package org.sena.scoring.api;

/** The life of a matrix version; each step only from the one before, retired from active. */
public enum MatrixState {
    DRAFT,
    CHECKED,
    REPLAYED,
    ACTIVE,
    RETIRED
}
