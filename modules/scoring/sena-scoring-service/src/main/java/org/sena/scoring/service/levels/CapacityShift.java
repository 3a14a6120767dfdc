package org.sena.scoring.service.levels;

import java.util.OptionalDouble;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Threshold;

/**
 * Moves the cut points of medium and high with the capacity there is: up when services are full, so
 * that help goes to those who need it most, and down when there is room. The cut point of critical
 * never moves. Source: the show and tell of SENA, "thresholds change with demand and capacity".
 */
public final class CapacityShift {

    private final double target;
    private final int maxShift;

    /**
     * @param target the utilisation at which nothing moves; above 0 and below 1
     * @param maxShift the most points a cut point moves by, up or down; at least 0
     */
    public CapacityShift(double target, int maxShift) {
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException("The target must be above 0 and below 1");
        }
        if (maxShift < 0) {
            throw new IllegalArgumentException("The most to shift by must be at least 0");
        }
        this.target = target;
        this.maxShift = maxShift;
    }

    /** The cut points in force at a utilisation; unmoved when it is not known. */
    public Threshold threshold(CutPoints base, OptionalDouble utilisation) {
        int shift = utilisation.isPresent() ? shift(utilisation.getAsDouble()) : 0;

        return ImmutableThreshold.builder()
                .cutPoints(moved(base, shift))
                .base(base)
                .shift(shift)
                .utilisation(utilisation)
                .target(target)
                .build();
    }

    private int shift(double utilisation) {
        double share = (utilisation - target) / (1 - target);

        return (int) Math.round(maxShift * Math.max(-1, Math.min(1, share)));
    }

    /** Keeps at least one point of each band: 0 &lt; medium &lt; high &lt; critical. */
    private static CutPoints moved(CutPoints base, int shift) {
        int high = Math.max(2, Math.min(base.high() + shift, base.critical() - 1));
        int medium = Math.max(1, Math.min(base.medium() + shift, high - 1));

        return CutPoints.of(medium, high, base.critical());
    }
}
