package org.sena.directory.api;

import java.util.Optional;
import org.immutables.value.Value;

/** Where a service is given. */
@Value.Immutable
public interface Location {

    String id();

    String name();

    /** In one line, without the postcode. */
    String address();

    String postcode();

    Optional<Coordinate> coordinate();
}
