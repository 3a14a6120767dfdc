package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;

/** Imports can be repeated, taken back and followed. */
@InFramework
class DirectoryHistoryIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private DirectoryImport directoryImport;

    private final ImmutableOrganisation organisation = Examples.organisation();
    private final ImmutableService service = Examples.service(organisation);
    private final String first = "import:" + UUID.randomUUID();
    private final String second = "import:" + UUID.randomUUID();

    @Test
    void only_what_is_new_or_differs_is_stored() throws Exception {
        assertEquals(4, store(first, List.of(organisation), service));
        Instant before = modified();

        assertEquals(0, store(second, List.of(organisation), service));
        assertEquals(before, modified());
        assertEquals(1, store(second, List.of(organisation), service.withName("Tuba mending")));
        assertTrue(modified().isAfter(before));
    }

    @Test
    void undoing_takes_out_what_was_added() throws Exception {
        store(first, List.of(organisation), service);

        assertEquals(Set.of(), undo(first));
        assertEquals(Optional.empty(), directory.service(service.id()));
        assertEquals(Optional.empty(), directory.organisation(organisation.id()));
    }

    @Test
    void undoing_brings_back_what_was_there_before() throws Exception {
        store(first, List.of(organisation), service);
        store(second, List.of(organisation.withName("New name")), service.withName("New"));

        assertEquals(Set.of(), undo(second));
        assertEquals(service, stored().orElseThrow());
        assertEquals(Set.of(), undo(second), "nothing is left to undo");
        assertEquals(service, stored().orElseThrow());
    }

    @Test
    void undoing_leaves_alone_what_others_changed_since_and_what_that_needs() throws Exception {
        store(first, List.of(organisation), service);

        Service changed = service.withName("Changed by an editor");

        store(second, List.of(), changed);

        Set<String> expected =
                Set.of(
                        service.id(),
                        organisation.id(),
                        service.locations().get(0).id(),
                        service.locations().get(1).id());

        assertEquals(expected, undo(first));
        assertEquals(changed, stored().orElseThrow());
    }

    @Test
    void undoing_brings_back_what_was_taken_out() throws Exception {
        store(first, List.of(organisation), service);
        withdraw(RecordKind.ORGANISATION, organisation.id());
        assertEquals(Optional.empty(), directory.service(service.id()));

        undo(second);

        assertEquals(service, stored().orElseThrow());
    }

    @Test
    void what_was_taken_out_can_be_stored_again() throws Exception {
        store(first, List.of(organisation), service);
        withdraw(RecordKind.SERVICE, service.id());

        assertTrue(stored().isEmpty());
        assertTrue(directory.organisation(organisation.id()).isPresent());
        assertEquals(1, store(first, List.of(organisation), service));
        assertEquals(service, stored().orElseThrow());
    }

    @Test
    void a_changed_organisation_and_a_changed_location_show_in_the_service() throws Exception {
        store(first, List.of(organisation), service);

        Organisation renamed = organisation.withName("Renamed");
        ImmutableService other =
                Examples.service(organisation).withLocations(service.locations().get(0));

        store(second, List.of(renamed), other);

        assertEquals("Renamed", stored().orElseThrow().organisation().name());
        assertFalse(other.locations().isEmpty());
    }

    private Optional<Service> stored() {
        return directory.service(service.id()).map(Examples::plain);
    }

    private Instant modified() {
        return directory.service(service.id()).orElseThrow().modifiedAt().orElseThrow();
    }

    private int store(String origin, List<Organisation> organisations, Service... services)
            throws Exception {
        return asEditor(
                () ->
                        directoryImport.store(
                                ImmutableBatch.builder()
                                        .origin(origin)
                                        .organisations(organisations)
                                        .addServices(services)
                                        .build()));
    }

    private Set<String> undo(String origin) throws Exception {
        return asEditor(() -> directoryImport.undo(origin));
    }

    private void withdraw(RecordKind kind, String id) throws Exception {
        asEditor(
                () -> {
                    directoryImport.withdraw(kind, Set.of(id), "Gone", second);

                    return null;
                });
    }

    private <T> T asEditor(Callable<T> deed) throws Exception {
        return currentActor.callAs(Examples.user(Role.DIRECTORY_EDITOR), deed);
    }
}
