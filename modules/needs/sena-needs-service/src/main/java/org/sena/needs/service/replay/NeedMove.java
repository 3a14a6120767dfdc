package org.sena.needs.service.replay;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.Standing;

/** A need of one assessment, then and now. */
@Value.Immutable(builder = false)
interface NeedMove {

    @Value.Parameter
    String need();

    @Value.Parameter
    Standing from();

    @Value.Parameter
    Standing to();

    /** Empty when it stayed. */
    @Value.Parameter
    Optional<Cause> cause();

    static NeedMove of(String need, Standing from, Standing to, Optional<Cause> cause) {
        return ImmutableNeedMove.of(need, from, to, cause);
    }

    /** Levels between the two, at least 0. */
    default int distance() {
        return Math.abs(to().ordinal() - from().ordinal());
    }
}
