package org.sena.directory.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What is known about a person when services are matched. What is unknown never excludes. */
@Value.Immutable
public interface MatchRequest {

    /** Codes of the person's needs, gravest first. */
    List<String> needs();

    Optional<Place> place();

    /** Whole years. */
    OptionalInt age();

    /** True: services that are full stand in the answer too; by default they don't. */
    @Value.Default
    default boolean full() {
        return false;
    }

    /** At most this many services for each need; 5 by default. */
    @Value.Default
    default int perNeed() {
        return 5;
    }
}
