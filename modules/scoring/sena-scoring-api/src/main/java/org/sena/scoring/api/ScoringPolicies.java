package org.sena.scoring.api;

/** Tells how points become levels. */
public interface ScoringPolicies {

    /** As it is in force now. Open to everybody: it is about nobody. */
    ScoringPolicy today();
}
