package org.sena.needs.api.replay;

import org.immutables.value.Value;

/** How many went from one level to another, or stayed. */
@Value.Immutable(builder = false)
public interface Move {

    @Value.Parameter
    Standing from();

    @Value.Parameter
    Standing to();

    /** At least 1. */
    @Value.Parameter
    int count();

    static Move of(Standing from, Standing to, int count) {
        return ImmutableMove.of(from, to, count);
    }
}
