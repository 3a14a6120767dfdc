package org.sena.needs.api;

import org.immutables.value.Value;
import org.sena.scoring.api.Level;

/** A need that no service answers for somebody, and nothing else about them. */
@Value.Immutable(builder = false)
public interface UnmetNeed {

    /** Code of the need. */
    @Value.Parameter
    String need();

    /** What SENA would do about it. */
    @Value.Parameter
    Level level();

    @Value.Parameter
    Gap gap();

    /** First half of the postcode, as {@code PE29}; empty when it was not told. */
    @Value.Parameter
    String district();

    static UnmetNeed of(String need, Level level, Gap gap, String district) {
        return ImmutableUnmetNeed.of(need, level, gap, district);
    }

    /** How the need is not met. */
    enum Gap {
        /** No service at all. */
        NOTHING,
        /** Only services that are full. */
        ONLY_FULL,
        /** Only services that are more than 25 miles away and can't be used from home. */
        ONLY_FAR
    }
}
