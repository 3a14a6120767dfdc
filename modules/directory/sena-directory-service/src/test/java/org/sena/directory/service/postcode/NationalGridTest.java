package org.sena.directory.service.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Coordinate;

class NationalGridTest {

    /** The worked example of the Ordnance Survey's guide, annex C: 52°39′27.2531″ 1°43′4.5177″. */
    @Test
    void the_surveys_worked_example_is_met_to_a_centimetre() {
        Coordinate caister = NationalGrid.toOsgb36(651_409.903, 313_177.270);

        assertEquals(52 + 39 / 60.0 + 27.2531 / 3600, caister.latitude(), 1e-7);
        assertEquals(1 + 43 / 60.0 + 4.5177 / 3600, caister.longitude(), 1e-7);
    }

    /** Published positions: the same example on WGS 84, and postcodes as the ONS gives them. */
    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "651409.903,313177.270,52.65798,1.71605,Caister water tower",
        "529090,179645,51.501009,-0.141588,SW1A 1AA",
        "464447,195647,51.655929,-1.069752,OX49 5NU"
    })
    void published_positions_are_met_to_ten_metres(
            double easting, double northing, double latitude, double longitude, String name) {
        double metres =
                NationalGrid.toWgs84(easting, northing)
                        .metresTo(Coordinate.of(latitude, longitude));

        assertTrue(metres < 10, () -> name + " is " + metres + " m off");
    }

    @ParameterizedTest(name = "{4} metres")
    @CsvSource({
        "52.33,-0.18,52.33,-0.18,0,0.001",
        "0,0,0,1,111195.08,0.1",
        "0,0,1,0,111195.08,0.1",
        "0,0,0,180,20015114.4,1",
        "52.3305,-0.1838,52.2280,-0.2660,12705,60"
    })
    void distances_are_great_circles(
            double lat1, double lon1, double lat2, double lon2, double metres, double tolerance) {
        Coordinate one = Coordinate.of(lat1, lon1);
        Coordinate other = Coordinate.of(lat2, lon2);

        assertEquals(metres, one.metresTo(other), tolerance);
        assertEquals(one.metresTo(other), other.metresTo(one), 1e-6);
    }
}
