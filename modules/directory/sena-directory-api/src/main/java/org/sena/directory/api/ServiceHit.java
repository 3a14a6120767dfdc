package org.sena.directory.api;

import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A service that was found. */
@Value.Immutable
public interface ServiceHit {

    Service service();

    /** Metres to its nearest location; empty when either is unknown. */
    OptionalDouble metres();

    /** True when it was withdrawn from the directory: only its id, name and date may be shown. */
    @Value.Default
    default boolean removed() {
        return false;
    }
}
