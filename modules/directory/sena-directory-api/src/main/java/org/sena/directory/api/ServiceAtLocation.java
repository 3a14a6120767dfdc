package org.sena.directory.api;

import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A service at one of its locations. */
@Value.Immutable
public interface ServiceAtLocation {

    Service service();

    Location location();

    /** Metres from the place of the search; empty when either is unknown. */
    OptionalDouble metres();

    /** UUID, made from both ids: the same always. */
    default String id() {
        return idOf(service().id(), location().id());
    }

    static String idOf(String serviceId, String locationId) {
        return TermIds.of("service-at-location", serviceId, locationId);
    }
}
