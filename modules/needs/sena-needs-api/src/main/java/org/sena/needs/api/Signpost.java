package org.sena.needs.api;

import java.util.Optional;
import org.immutables.value.Value;

/** Guidance shown when a condition holds. */
@Value.Immutable
public interface Signpost {

    String id();

    String title();

    String text();

    /** BCP 47 language tag of its texts; {@code en} unless said otherwise. */
    @Value.Default
    default String language() {
        return "en";
    }

    Optional<String> phone();

    Optional<String> url();

    /** True: shown before anything else, whatever the score. */
    @Value.Default
    default boolean emergency() {
        return false;
    }

    Condition when();
}
