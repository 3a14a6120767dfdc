package org.sena.operations;

/**
 * A part of SENA that tells how it is. A context registers one as a service for each part that an
 * operator knows by name.
 */
public interface HealthPart {

    /** A word in small letters, the same on every node: {@code database}. */
    String name();

    /**
     * Whether this node can't answer people without it. A part that others stand in for, or that
     * only makes something late, is not needed: a node is not taken out of service for it.
     */
    boolean isNeeded();

    /**
     * Looks now, without changing anything, and within a few seconds. Any RuntimeException means
     * {@link Condition#DOWN}.
     */
    Condition look();
}
