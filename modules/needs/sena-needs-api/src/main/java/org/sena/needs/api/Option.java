package org.sena.needs.api;

import java.util.Optional;
import org.immutables.value.Value;

/** One of the answers to choose from. */
@Value.Immutable
public interface Option {

    /** The id that sensitive questions give to "Prefer not to say"; it scores nothing. */
    String PREFER_NOT_TO_SAY = "prefer-not-to-say";

    String id();

    String text();

    Optional<String> hint();

    /** True when it can't be chosen together with another. */
    @Value.Default
    default boolean exclusive() {
        return false;
    }
}
