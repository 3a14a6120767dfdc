package org.sena.directory.service.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.DirectoryRefusedException;

class PostcodeSelectionTest {

    private static final String HEADER = "pcds,lat,long,oslaua\n";
    private static final String CB = "CB11AA,52.5,0.25,E07000008\n";
    private static final String PE = "PE293TN,52.5,0.25,E07000011\n";

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | CB,PE",
                "E07000011 | PE",
                "E07000008 | CB",
                "E07000008 E07000011 | CB,PE"
            })
    void only_postcodes_of_the_councils_are_taken(String councils, String taken) {
        PostcodeSelection selection = fill(councils(councils), 10);

        String lines = taken.replace(",", "").replace("CB", CB).replace("PE", PE);

        assertEquals(HEADER + lines, selection.csv());
    }

    @Test
    void of_two_for_one_postcode_the_last_one_stays() {
        PostcodeSelection selection = fill(Set.of("E07000011"), 1);

        selection.accept(point("PE293TN", 53.0, "E07000011"));

        assertEquals(HEADER + "PE293TN,53.0,0.25,E07000011\n", selection.csv());
    }

    @Test
    void a_council_without_postcodes_is_named() {
        PostcodeSelection selection = fill(Set.of("E07000011", "W06000015", "E99"), 10);

        assertEquals(
                List.of(
                        "the file holds no postcode of E99",
                        "the file holds no postcode of W06000015"),
                assertThrows(DirectoryRefusedException.class, selection::csv).problems());
    }

    @Test
    void too_many_are_refused_and_what_to_do_is_said() {
        assertEquals(
                List.of("the file holds more than 1 postcodes: say which councils"),
                assertThrows(DirectoryRefusedException.class, () -> fill(Set.of(), 1)).problems());
    }

    @Test
    void a_district_can_not_break_the_lines() {
        PostcodeSelection selection = new PostcodeSelection(Set.of(), 10);

        selection.accept(point("PE293TN", 53.0, "E0,\"\n7"));

        assertEquals(HEADER + "PE293TN,53.0,0.25,E07\n", selection.csv());
    }

    private static Set<String> councils(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    private static PostcodeSelection fill(Set<String> councils, int most) {
        PostcodeSelection selection = new PostcodeSelection(councils, most);

        selection.accept(point("PE29 3TN", 52.5, "E07000011"));
        selection.accept(point("CB1 1AA", 52.5, "E07000008"));

        return selection;
    }

    private static PostcodePoint point(String postcode, double latitude, String district) {
        return new PostcodePoint(
                PostcodeForm.of(postcode).orElseThrow(), Coordinate.of(latitude, 0.25), district);
    }
}
