package org.sena.directory.service.match;

import java.util.OptionalDouble;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;

/** How far a service is, and whether that matters. */
public final class Distance {

    private Distance() {}

    /** Metres from the place to the nearest location of the service that has a known position. */
    public static OptionalDouble metres(Service service, Place place) {
        return service.locations().stream()
                .flatMap(location -> location.coordinate().stream())
                .mapToDouble(place.coordinate()::metresTo)
                .min();
    }

    /**
     * Whether people of the place can use it without going farther than that. Services that come to
     * people, and those whose position is not known, stay in.
     */
    public static boolean isWithin(Service service, Place place, int metres) {
        if (comesToPeople(service)) {
            return true;
        }

        OptionalDouble distance = metres(service, place);

        return distance.isEmpty() || distance.getAsDouble() <= metres;
    }

    /** True when people can use it from home. */
    public static boolean comesToPeople(Service service) {
        return service.deliveries().stream().anyMatch(delivery -> delivery != Delivery.VENUE);
    }
}
