package org.sena.scoring.api;

import org.immutables.value.Value;

/** Where the bands of one need part, in points of 0 to 100: {@code medium < high < critical}. */
@Value.Immutable(builder = false)
public interface CutPoints {

    CutPoints DEFAULT = CutPoints.of(25, 50, 75);

    @Value.Parameter
    int medium();

    @Value.Parameter
    int high();

    @Value.Parameter
    int critical();

    static CutPoints of(int medium, int high, int critical) {
        return ImmutableCutPoints.of(medium, high, critical);
    }

    /** The band of a number of points: a cut point belongs to the band above it. */
    default Band band(int points) {
        if (points >= critical()) {
            return Band.CRITICAL;
        }
        if (points >= high()) {
            return Band.HIGH;
        }

        return (points >= medium()) ? Band.MEDIUM : Band.LOW;
    }
}
