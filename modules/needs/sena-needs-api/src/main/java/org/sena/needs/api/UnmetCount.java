package org.sena.needs.api;

import java.time.YearMonth;
import org.immutables.value.Value;

/** How often a need was not met in a month. */
@Value.Immutable(builder = false)
public interface UnmetCount {

    @Value.Parameter
    UnmetNeed unmet();

    @Value.Parameter
    YearMonth month();

    /** How many people told of it; at least 1. */
    @Value.Parameter
    int times();

    static UnmetCount of(UnmetNeed unmet, YearMonth month, int times) {
        return ImmutableUnmetCount.of(unmet, month, times);
    }
}
