package org.sena.directory.service.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.directory.api.DirectoryRefusedException;

class PostcodeFileTest {

    private static final String CODE_POINT =
            "\"SW1A1AA\",10,529090,179645,\"E92000001\",\"\",\"\",\"\",\"E09000033\",\"E05013806\"\n";

    private final List<PostcodePoint> points = new ArrayList<>();

    @Test
    void code_point_open_is_read_and_turned_into_wgs84() throws IOException {
        assertEquals(1, read(CODE_POINT));

        PostcodePoint point = points.get(0);

        assertEquals("SW1A 1AA", point.postcode().written());
        assertEquals("E09000033", point.districtCode());
        assertEquals(51.501009, point.coordinate().latitude(), 1e-4);
        assertEquals(-0.141588, point.coordinate().longitude(), 1e-4);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "pcd,pcd2,pcds,oslaua,lat,long",
                "PCD,PCD2,PCDS,LAUA,LAT,LONG",
                "pcd7,pcd8,pcds,lad23cd,lat,long",
                "\ufeffpcd,x,pcds,ladcd,lat,long"
            })
    void the_ons_directory_is_read_by_its_header(String header) throws IOException {
        assertEquals(1, read(header + "\nPE293TN,x,PE29 3TN,E07000011,52.33,-0.18\n"));
        assertEquals("PE29 3TN", points.get(0).postcode().written());
        assertEquals("E07000011", points.get(0).districtCode());
        assertEquals(52.33, points.get(0).coordinate().latitude());
    }

    @Test
    void columns_in_words_are_read() throws IOException {
        assertEquals(
                1, read("Postcode,Latitude,Longitude,District\nPE29 3TN,52.33,-0.18,E07000011\n"));
        assertEquals("E07000011", points.get(0).districtCode());
        assertEquals(-0.18, points.get(0).coordinate().longitude());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,street,town\nA,B,C\nD,E,F\n",
                "pcds;lat;long\nPE29 3TN;52;0\n",
                "PK\u0003\u0004\u0014\n\u0000\n"
            })
    void of_a_file_that_is_something_else_only_that_is_said(String content) {
        List<String> problems = problems(content);

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("row 1: has neither"));
    }

    @Test
    void postcodes_without_a_position_are_passed_over() throws IOException {
        assertEquals(
                1,
                read(
                        "pcds,lat,long\n"
                                + "PE29 3TN,52.33,-0.18\n"
                                + "JE2 3AB,99.999999,0.000000\n"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HELLO,10,529090,179645,,,,,E09,E05 | row 1, column PC: is not a postcode",
                "PE29,10,529090,179645,,,,,E09,E05 | row 1, column PC: is not a postcode",
                "SW1A1AA,10,529090 | row 1, column PC: the row has 3 columns, not 10",
                "SW1A1AA,10,x,179645,,,,,E09,E05 | row 1, column EA: is not a number",
                "SW1A1AA,10,NaN,179645,,,,,E09,E05 | row 1, column EA: is not within 0.0 and 700000.0",
                "SW1A1AA,10,529090,-1,,,,,E09,E05 | row 1, column NO: is not within 0.0 and 1300000.0"
            })
    void a_mistake_in_code_point_open_is_named(String row, String problem) {
        assertEquals(List.of(problem), problems(row));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pcds,long!PE29 3TN,1 | row 1, column lat: is missing",
                "pcds,x!PE29 3TN,1 | row 1, column lat, long: is missing",
                "pcds,lat,long!PE29 3TN,12,0 | row 2, column lat: is not within 49.0 and 100.0",
                "pcds,lat,long!PE29 3TN,52,3 | row 2, column long: is not within -9.0 and 2.0",
                "pcds,lat,long!PE29 3TN,52 | row 2, column long: is not a number",
                "pcds,lat,long!nowhere,52,1 | row 2, column pcds: is not a postcode",
                "pcds,lat,long | the file holds no postcode"
            })
    void a_mistake_in_the_ons_directory_is_named(String rows, String problem) {
        assertEquals(List.of(problem), problems(rows.replace("!", "\n")));
    }

    @Test
    void all_mistakes_are_listed_up_to_a_hundred() {
        assertEquals(
                List.of(
                        "row 2, column pcds: is not a postcode",
                        "row 4, column lat: is not a number"),
                problems("pcds,lat,long\nx,52,0\nPE29 3TN,52,0\nPE29 3TN,,0\n"));
        assertEquals(100, problems("pcds,lat,long\n" + "x,52,0\n".repeat(500)).size());
    }

    @Test
    void a_file_that_is_no_csv_is_refused() {
        assertEquals(List.of("the file holds no postcode"), problems(""));
        assertTrue(problems("pcds,lat,long\n\"PE29 3TN\"x,52,0").get(0).startsWith("row 2"));
    }

    private int read(String csv) throws IOException {
        return new PostcodeFile(points::add).read(new StringReader(csv));
    }

    private List<String> problems(String csv) {
        return assertThrows(DirectoryRefusedException.class, () -> read(csv)).problems();
    }
}
