package org.sena.directory.service.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.PostcodeChanges;

class PostcodeMergeTest {

    private final PostcodeMerge merge = new PostcodeMerge();

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "52.5, 0.25, E1, UNCHANGED",
        "52.5000001, 0.2499999, E1, UNCHANGED",
        "52.50001, 0.25, E1, CHANGED",
        "52.5, 0.25001, E1, CHANGED",
        "52.5, 0.25, E2, CHANGED",
    })
    void a_known_postcode_changes_with_its_place_or_its_council(
            double latitude, double longitude, String district, String fate) {
        PostcodePoint point = point("PE29 3TN", latitude, longitude, district);
        List<PostcodePoint> write =
                merge.add(List.of(point), Map.of("PE293TN", point("PE29 3TN", 52.5, 0.25, "E1")));
        boolean changes = fate.equals("CHANGED");

        assertEquals(changes ? List.of(point) : List.of(), write);
        assertEquals(changes ? 1 : 0, merge.changes(1, false).changed());
        assertEquals(changes ? 0 : 1, merge.changes(1, false).unchanged());
        assertEquals(changes ? Set.of("PE29") : Set.of(), merge.outwardCodes());
    }

    @Test
    void a_new_postcode_is_added() {
        PostcodePoint point = point("PE29 3TN", 52.5, 0.25, "E1");

        assertEquals(List.of(point), merge.add(List.of(point), Map.of()));
        assertEquals(1, merge.changes(0, true).added());
        assertEquals(Set.of("PE29"), merge.outwardCodes());
    }

    @ParameterizedTest(name = "complete: {0}")
    @CsvSource({"true, 4", "false, 0"})
    void what_a_list_lacks_goes_only_with_a_complete_one(boolean complete, long removed) {
        merge.add(
                List.of(point("PE29 3TN", 52.5, 0.25, "E1"), point("PE29 3TP", 52.5, 0.25, "E1")),
                Map.of("PE293TN", point("PE29 3TN", 52.5, 0.25, "E1")));

        PostcodeChanges changes = merge.changes(5, complete);

        assertEquals(4, changes.missing());
        assertEquals(removed, changes.removed());
    }

    @Test
    void the_outward_code_of_a_postcode_that_goes_is_told() {
        merge.add(
                List.of(point("PE29 3TN", 52.5, 0.25, "E1")),
                Map.of("PE293TN", point("PE29 3TN", 52.5, 0.25, "E1")));

        assertEquals(Set.of("CB11AA"), merge.gone(List.of("CB11AA", "PE293TN")));
        assertEquals(Set.of("CB1"), merge.outwardCodes());
    }

    private static PostcodePoint point(
            String postcode, double latitude, double longitude, String district) {
        return new PostcodePoint(
                PostcodeForm.of(postcode).orElseThrow(),
                Coordinate.of(latitude, longitude),
                district);
    }
}
