package org.sena.directory.api;

import org.immutables.value.Value;

/** A point on earth in WGS 84 degrees. */
@Value.Immutable(builder = false)
public interface Coordinate {

    /** -90 to 90. */
    @Value.Parameter
    double latitude();

    /** -180 to 180. */
    @Value.Parameter
    double longitude();

    static Coordinate of(double latitude, double longitude) {
        return ImmutableCoordinate.of(latitude, longitude);
    }

    /**
     * Metres along the great circle, by the haversine formula on a sphere of radius 6,371,008.8 m.
     */
    default double metresTo(Coordinate other) {
        double phi1 = Math.toRadians(latitude());
        double phi2 = Math.toRadians(other.latitude());
        double dPhi = phi2 - phi1;
        double dLambda = Math.toRadians(other.longitude() - longitude());
        double a =
                Math.pow(Math.sin(dPhi / 2), 2)
                        + Math.cos(phi1) * Math.cos(phi2) * Math.pow(Math.sin(dLambda / 2), 2);

        return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
