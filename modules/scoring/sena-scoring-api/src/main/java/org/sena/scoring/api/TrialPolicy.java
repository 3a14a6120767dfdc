package org.sena.scoring.api;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Other thresholds than the configured ones, for a {@link Trial}; what is empty stays as it is. */
@Value.Immutable
public interface TrialPolicy {

    /** Everything as it is configured. */
    TrialPolicy AS_CONFIGURED = ImmutableTrialPolicy.builder().build();

    /** Cut points of all needs that have none of their own. */
    Optional<CutPoints> cutPoints();

    /** The most points by which capacity moves the cut points of medium and high; 0 to 50. */
    OptionalInt maxShift();

    /** Utilisation at which nothing moves; above 0, below 1. */
    OptionalDouble targetUtilisation();

    /** Refuses what can't be in force. */
    @Value.Check
    default void check() {
        if (maxShift().isPresent() && (maxShift().getAsInt() < 0 || maxShift().getAsInt() > 50)) {
            throw new IllegalArgumentException("The most to shift by is 0 to 50 points");
        }
        cutPoints().ifPresent(TrialPolicy::checkRising);

        if (targetUtilisation().isPresent()
                && !(targetUtilisation().getAsDouble() > 0
                        && targetUtilisation().getAsDouble() < 1)) {
            throw new IllegalArgumentException("The target is above 0 and below 1");
        }
    }

    private static void checkRising(CutPoints points) {
        if (!(0 < points.medium()
                && points.medium() < points.high()
                && points.high() < points.critical()
                && points.critical() <= 100)) {
            throw new IllegalArgumentException("Cut points rise from 1 to 100");
        }
    }
}
