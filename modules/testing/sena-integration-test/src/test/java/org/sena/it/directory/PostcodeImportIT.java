package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutablePostcodeList;
import org.sena.directory.api.PostcodeChanges;
import org.sena.directory.api.PostcodeImport;
import org.sena.directory.api.PostcodeList;
import org.sena.directory.api.Postcodes;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

/** Postcodes that an editor brings in. All of them are made up. */
@InFramework
class PostcodeImportIT {

    private static final String HEADER = "pcds,lat,long,oslaua\n";
    private static final String FIRST = "QY1 1AA,52.0,-0.2,E98000001\n";
    private static final String SECOND = "QY2 1AA,52.2,-0.4,E98000002\n";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private PostcodeImport imports;
    @OsgiService private Postcodes postcodes;

    @BeforeEach
    void one_is_known() throws Exception {
        apply(HEADER + FIRST, false);
    }

    @Test
    void a_look_changes_nothing() throws Exception {
        PostcodeChanges changes = editor(() -> imports.preview(list(HEADER + SECOND, true)));

        assertEquals(postcodes.count(), changes.removed());
        assertTrue(postcodes.find("QY1 1AA").isPresent());
    }

    @Test
    void the_same_list_again_changes_nothing() throws Exception {
        PostcodeChanges changes = apply(HEADER + FIRST, false);

        assertTrue(changes.isEmpty());
        assertEquals(1, changes.unchanged());
        assertEquals(postcodes.count() - 1, changes.missing());
    }

    @Test
    void a_postcode_that_moves_is_found_at_its_new_place() throws Exception {
        assertEquals(1, apply(HEADER + "QY1 1AA,53.0,-0.2,E98000001\n", false).changed());
        assertEquals(53.0, postcodes.find("QY1 1AA").orElseThrow().coordinate().latitude(), 1e-9);
        assertEquals(53.0, postcodes.find("QY1").orElseThrow().coordinate().latitude(), 1e-9);
    }

    @Test
    void only_the_councils_that_were_named_are_read() throws Exception {
        String csv =
                editor(
                        () ->
                                imports.read(
                                        new StringReader(HEADER + FIRST + SECOND),
                                        Set.of("E98000002")));

        assertEquals(HEADER + "QY21AA,52.2,-0.4,E98000002\n", csv);
        assertThrows(
                DirectoryRefusedException.class,
                () ->
                        editor(
                                () ->
                                        imports.read(
                                                new StringReader(HEADER + FIRST),
                                                Set.of("E98000009"))));
    }

    @Test
    void postcodes_are_counted_by_council() throws Exception {
        assertEquals(1L, editor(() -> imports.councils()).get("E98000001"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "DIRECTORY_ASSURER", "COMMISSIONER"})
    void only_editors_may_look_or_bring_in(Role role) {
        assertThrows(NotAllowedException.class, () -> as(role, () -> imports.councils()));
        assertThrows(
                NotAllowedException.class,
                () -> as(role, () -> imports.read(new StringReader(HEADER + FIRST), Set.of())));
        assertThrows(
                NotAllowedException.class,
                () -> as(role, () -> imports.preview(list(HEADER + FIRST, false))));
        assertThrows(
                NotAllowedException.class,
                () -> as(role, () -> imports.apply(list(HEADER + FIRST, false))));
    }

    private PostcodeChanges apply(String csv, boolean complete) throws Exception {
        return editor(() -> imports.apply(list(csv, complete)));
    }

    private <T> T editor(Callable<T> work) throws Exception {
        return as(Role.DIRECTORY_EDITOR, work);
    }

    private <T> T as(Role role, Callable<T> work) throws Exception {
        return currentActor.callAs(Examples.user(role), work);
    }

    private static PostcodeList list(String csv, boolean complete) {
        return ImmutablePostcodeList.builder()
                .content(csv)
                .source("test.csv")
                .complete(complete)
                .build();
    }
}
