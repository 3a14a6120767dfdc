package org.sena.scoring.api;

import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The cut points that were in force for one need, and what had moved them. */
@Value.Immutable
public interface Threshold {

    CutPoints cutPoints();

    /** Points by which the cut points of medium and high were moved up (fewer people) or down. */
    int shift();

    /**
     * Open referrals divided by capacity, over the services that answer the need in the person's
     * area; empty when no capacity is known, and then nothing shifts.
     */
    OptionalDouble utilisation();
}
