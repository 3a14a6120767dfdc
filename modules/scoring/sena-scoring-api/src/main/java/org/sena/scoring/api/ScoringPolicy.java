package org.sena.scoring.api;

import java.util.Map;
import org.immutables.value.Value;

/** How points become levels at one time. */
@Value.Immutable
public interface ScoringPolicy {

    /** Cut points of all needs but those with their own. */
    CutPoints cutPoints();

    /** By need. */
    Map<String, CutPoints> needCutPoints();

    /** Level by band of urgency and band of intensity, of all needs but those with their own. */
    Map<Band, Map<Band, Level>> levels();

    /** By need. */
    Map<String, Map<Band, Map<Band, Level>>> needLevels();

    /** Open referrals divided by capacity at which no cut point moves; above 0, below 1. */
    double targetUtilisation();

    /** The most points by which the cut points of medium and high move, up or down. */
    int maxShift();

    /** Whoever wrote or checked a version can't activate it. */
    boolean secondPerson();

    /** A version must be replayed before it becomes active. */
    boolean replayRequired();
}
