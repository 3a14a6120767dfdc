package org.sena.scoring.api;

import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The cut points that were in force for one need, and why: what they are when nothing moves them,
 * how full the services were, and how full they should be. "Moved up by 6, because 93 % of the
 * places are taken and the aim is 80 %."
 */
@Value.Immutable
public interface Threshold {

    /** How full services should be when nobody says otherwise. */
    double DEFAULT_TARGET = 0.8;

    /** In force: the need's own, moved. */
    CutPoints cutPoints();

    /** The need's own, before capacity moved them; those in force when nothing moved. */
    @Value.Default
    default CutPoints base() {
        return cutPoints();
    }

    /**
     * Points by which capacity moves the cut points of medium and high up (fewer people) or down; a
     * cut point moves by less where a band would else lose its last point.
     */
    int shift();

    /**
     * Open referrals divided by capacity, over the services that answer the need in the person's
     * area; empty when no capacity is known, and then nothing shifts.
     */
    OptionalDouble utilisation();

    /** The utilisation at which nothing moves; above 0 and below 1. */
    @Value.Default
    default double target() {
        return DEFAULT_TARGET;
    }

    /** False when the cut points in force are the need's own. */
    default boolean moved() {
        return !cutPoints().equals(base());
    }
}
