package org.sena.directory.web.service;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.web.kit.Page;

/** Distances as people say them. */
final class Distances {

    private static final double METRES_IN_A_MILE = 1609.344;
    private static final double CLOSE = 0.5;

    private Distances() {}

    /** Metres to the nearest of its places; empty when that is not known. */
    static OptionalDouble metres(Service service, Optional<Place> place) {
        return place.map(
                        from ->
                                service.locations().stream()
                                        .flatMap(at -> at.coordinate().stream())
                                        .mapToDouble(from.coordinate()::metresTo)
                                        .min())
                .orElse(OptionalDouble.empty());
    }

    /** "About 2.5 miles away"; empty when it is not known. */
    static String text(Page page, OptionalDouble metres) {
        if (metres.isEmpty()) {
            return "";
        }

        double miles = metres.getAsDouble() / METRES_IN_A_MILE;

        return miles < CLOSE
                ? page.text("distance.close")
                : page.text("distance.miles", String.format(Locale.UK, "%.1f", miles));
    }
}
