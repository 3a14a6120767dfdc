package org.sena.directory.api;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** What a person looks for in the directory. What is absent does not filter. */
@Value.Immutable
public interface ServiceSearch {

    /** Words; each must occur in the name, description, organisation, service type or a synonym. */
    Optional<String> words();

    /** Any of these service types. */
    Set<String> serviceTypes();

    /** Any service type that answers the need. */
    Optional<String> need();

    Optional<Place> place();

    /** Metres from the place, at least 1; services without a venue stay in. */
    OptionalInt within();

    OptionalInt age();
}
