package org.sena.directory.service.check;

import java.util.Optional;
import org.sena.directory.api.Coordinate;

/**
 * Whether a point can be where a British service is. The box goes from the Scillies to Shetland and
 * from Northern Ireland to Norfolk, with some sea around.
 */
final class Coordinates {

    private static final double SOUTH = 49;
    private static final double NORTH = 61.5;
    private static final double WEST = -9;
    private static final double EAST = 2.5;

    private Coordinates() {}

    /** What is wrong with it, in plain words. */
    static Optional<String> problem(Coordinate point) {
        double latitude = point.latitude();
        double longitude = point.longitude();

        if (latitude == 0 && longitude == 0) {
            return Optional.of("0,0 is in the sea off Africa: leave an unknown coordinate out");
        }
        if (isInside(latitude, longitude)) {
            return Optional.empty();
        }

        return Optional.of(
                latitude + "," + longitude + " is not in the United Kingdom" + hint(point));
    }

    private static String hint(Coordinate point) {
        if (isInside(point.longitude(), point.latitude())) {
            return ": latitude and longitude look swapped";
        }
        if (isInside(point.latitude(), -point.longitude())
                || isInside(-point.latitude(), point.longitude())
                || isInside(-point.latitude(), -point.longitude())) {
            return ": a sign looks wrong";
        }

        return "";
    }

    private static boolean isInside(double latitude, double longitude) {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }
}
