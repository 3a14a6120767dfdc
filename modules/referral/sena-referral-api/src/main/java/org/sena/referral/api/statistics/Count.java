package org.sena.referral.api.statistics;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** A number, or that it is not shown because it could point at a person. */
@Value.Immutable(builder = false)
public interface Count {

    /** Empty: hidden. */
    @Value.Parameter
    OptionalInt number();

    static Count of(int number) {
        return ImmutableCount.of(OptionalInt.of(number));
    }

    static Count hidden() {
        return ImmutableCount.of(OptionalInt.empty());
    }
}
