package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

@InFramework
class PostcodesIT {

    private static final String HEADER = "pcds,lat,long,oslaua\n";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Postcodes postcodes;

    @ParameterizedTest
    @ValueSource(strings = {"PE29 3TN", "pe293tn", " pe29  3tn "})
    void a_postcode_is_found_however_it_is_typed(String typed) {
        Place place = postcodes.find(typed).orElseThrow();

        assertEquals("PE29 3TN", place.postcode());
        assertEquals("PE29", place.outwardCode());
        assertEquals("E07000011", place.districtCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Huntingdon", "ZZ1 1ZZ", "ZZ1", "' or 1=1"})
    void what_is_unknown_is_not_found(String typed) {
        assertEquals(Optional.empty(), postcodes.find(typed));
    }

    @Test
    void an_outward_code_lies_in_the_middle_of_its_postcodes() throws Exception {
        assertEquals(
                3,
                load(
                        HEADER
                                + "QQ1 1AA,52.0,-0.2,E1\n"
                                + "QQ1 1AB,52.2,-0.4,E2\n"
                                + "QQ1 1AD,52.4,-0.6,E2\n"));

        Place middle = postcodes.find("qq1").orElseThrow();

        assertEquals("QQ1", middle.postcode());
        assertEquals("E2", middle.districtCode());
        assertEquals(52.2, middle.coordinate().latitude(), 1e-9);
        assertEquals(-0.4, middle.coordinate().longitude(), 1e-9);
    }

    @Test
    void loading_again_replaces_and_moves_the_middle() throws Exception {
        load(HEADER + "QQ2 1AA,52.0,-0.2,E1\n");

        long before = postcodes.count();

        load(HEADER + "QQ2 1AA,53.0,-0.4,E9\n");

        assertEquals(before, postcodes.count());
        assertEquals(53.0, postcodes.find("QQ2 1AA").orElseThrow().coordinate().latitude(), 1e-9);
        assertEquals(53.0, postcodes.find("QQ2").orElseThrow().coordinate().latitude(), 1e-9);
        assertEquals("E9", postcodes.find("QQ2 1AA").orElseThrow().districtCode());
    }

    @Test
    void more_postcodes_than_a_batch_are_loaded() throws Exception {
        StringBuilder csv = new StringBuilder(HEADER);

        for (int i = 0; i < 2_500; i++) {
            csv.append("QQ").append(3 + i / 1_000).append(' ').append(i % 1_000 / 100);
            csv.append((char) ('A' + i % 100 / 10)).append((char) ('A' + i % 10));
            csv.append(",52.5,-0.5,E1\n");
        }

        long before = postcodes.count();

        assertEquals(2_500, load(csv.toString()));
        assertEquals(before + 2_500, postcodes.count());
        assertTrue(postcodes.find("QQ5 4JJ").isPresent());
    }

    @Test
    void a_file_with_a_mistake_stores_nothing() {
        DirectoryRefusedException refused =
                assertThrows(
                        DirectoryRefusedException.class,
                        () -> load(HEADER + "QQ9 1AA,52.0,-0.2,E1\nQQ9 1AB,north,-0.2,E1\n"));

        assertEquals("row 3, column lat: is not a number", refused.problems().get(0));
        assertTrue(postcodes.find("QQ9 1AA").isEmpty());
    }

    @Test
    void only_editors_may_load() {
        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                Examples.user(Role.RESIDENT),
                                () -> postcodes.load(new StringReader(HEADER))));
    }

    private int load(String csv) throws Exception {
        return currentActor.callAs(
                Examples.user(Role.DIRECTORY_EDITOR), () -> postcodes.load(new StringReader(csv)));
    }
}
