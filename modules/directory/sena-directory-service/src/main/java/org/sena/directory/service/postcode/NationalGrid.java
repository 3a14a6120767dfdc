package org.sena.directory.service.postcode;

import static java.lang.Math.abs;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tan;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

import org.sena.directory.api.Coordinate;

/**
 * Turns eastings and northings of the Ordnance Survey National Grid into WGS 84, to about five
 * metres: inverse transverse Mercator on the Airy 1830 ellipsoid, then a Helmert transformation.
 * Formulas and parameters: Ordnance Survey, "A guide to coordinate systems in Great Britain",
 * annexes B, C and section 6.6.
 */
public final class NationalGrid {

    private static final double AIRY_A = 6_377_563.396;
    private static final double AIRY_B = 6_356_256.909;
    private static final double WGS84_A = 6_378_137.0;
    private static final double WGS84_B = 6_356_752.314_245;

    private static final double SCALE = 0.999_601_271_7;
    private static final double ORIGIN_LATITUDE = toRadians(49);
    private static final double ORIGIN_LONGITUDE = toRadians(-2);
    private static final double ORIGIN_EASTING = 400_000;
    private static final double ORIGIN_NORTHING = -100_000;

    private static final double SHIFT_X = 446.448;
    private static final double SHIFT_Y = -125.157;
    private static final double SHIFT_Z = 542.060;
    private static final double STRETCH = 1 - 20.4894e-6;
    private static final double TURN_X = toRadians(0.1502 / 3600);
    private static final double TURN_Y = toRadians(0.2470 / 3600);
    private static final double TURN_Z = toRadians(0.8421 / 3600);

    private static final double N = (AIRY_A - AIRY_B) / (AIRY_A + AIRY_B);

    private NationalGrid() {}

    /**
     * @param easting metres, 0 to 700,000
     * @param northing metres, 0 to 1,300,000
     */
    public static Coordinate toWgs84(double easting, double northing) {
        Coordinate airy = toOsgb36(easting, northing);

        return shift(toRadians(airy.latitude()), toRadians(airy.longitude()));
    }

    /** Degrees on the grid's own datum. */
    static Coordinate toOsgb36(double easting, double northing) {
        double phi = footLatitude(northing);
        double e2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
        double nu = AIRY_A * SCALE / sqrt(1 - e2 * pow(sin(phi), 2));
        double rho = AIRY_A * SCALE * (1 - e2) / pow(1 - e2 * pow(sin(phi), 2), 1.5);
        double eta2 = nu / rho - 1;
        double t = tan(phi);
        double t2 = t * t;
        double secant = 1 / cos(phi);
        double x = easting - ORIGIN_EASTING;

        double seven = t / (2 * rho * nu);
        double eight = t / (24 * rho * pow(nu, 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
        double nine = t / (720 * rho * pow(nu, 5)) * (61 + 90 * t2 + 45 * t2 * t2);
        double ten = secant / nu;
        double eleven = secant / (6 * pow(nu, 3)) * (nu / rho + 2 * t2);
        double twelve = secant / (120 * pow(nu, 5)) * (5 + 28 * t2 + 24 * t2 * t2);
        double twelveA =
                secant
                        / (5040 * pow(nu, 7))
                        * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2 * t2 * t2);

        return Coordinate.of(
                toDegrees(phi - seven * pow(x, 2) + eight * pow(x, 4) - nine * pow(x, 6)),
                toDegrees(
                        ORIGIN_LONGITUDE
                                + ten * x
                                - eleven * pow(x, 3)
                                + twelve * pow(x, 5)
                                - twelveA * pow(x, 7)));
    }

    private static double footLatitude(double northing) {
        double phi = ORIGIN_LATITUDE;
        double rest = northing - ORIGIN_NORTHING;

        do {
            phi += rest / (AIRY_A * SCALE);
            rest = northing - ORIGIN_NORTHING - meridian(phi);
        } while (abs(rest) >= 0.000_01);

        return phi;
    }

    /** Developed arc of the meridian from the origin, in metres. */
    private static double meridian(double phi) {
        double minus = phi - ORIGIN_LATITUDE;
        double plus = phi + ORIGIN_LATITUDE;
        double n2 = N * N;
        double n3 = n2 * N;

        return AIRY_B
                * SCALE
                * ((1 + N + 5.0 / 4 * n2 + 5.0 / 4 * n3) * minus
                        - (3 * N + 3 * n2 + 21.0 / 8 * n3) * sin(minus) * cos(plus)
                        + (15.0 / 8 * n2 + 15.0 / 8 * n3) * sin(2 * minus) * cos(2 * plus)
                        - 35.0 / 24 * n3 * sin(3 * minus) * cos(3 * plus));
    }

    private static Coordinate shift(double phi, double lambda) {
        double airyE2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
        double airyNu = AIRY_A / sqrt(1 - airyE2 * pow(sin(phi), 2));
        double x = airyNu * cos(phi) * cos(lambda);
        double y = airyNu * cos(phi) * sin(lambda);
        double z = airyNu * (1 - airyE2) * sin(phi);

        double shiftedX = SHIFT_X + STRETCH * x - TURN_Z * y + TURN_Y * z;
        double shiftedY = SHIFT_Y + TURN_Z * x + STRETCH * y - TURN_X * z;
        double shiftedZ = SHIFT_Z - TURN_Y * x + TURN_X * y + STRETCH * z;

        double e2 = 1 - WGS84_B * WGS84_B / (WGS84_A * WGS84_A);
        double p = sqrt(shiftedX * shiftedX + shiftedY * shiftedY);
        double latitude = atan2(shiftedZ, p * (1 - e2));
        double former;

        do {
            former = latitude;

            double nu = WGS84_A / sqrt(1 - e2 * pow(sin(former), 2));

            latitude = atan2(shiftedZ + e2 * nu * sin(former), p);
        } while (abs(latitude - former) > 1e-12);

        return Coordinate.of(toDegrees(latitude), toDegrees(atan2(shiftedY, shiftedX)));
    }
}
