package org.sena.operations;

/** How a part of SENA is. */
public enum Condition {
    /** It does its work. */
    UP,
    /** It does its work, but somebody should look at it. */
    WARNING,
    /** It does not do its work. */
    DOWN
}
