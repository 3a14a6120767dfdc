package org.sena.scoring.api;

/** A range of points. Cut points part them; by default 25, 50 and 75. */
public enum Band {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
