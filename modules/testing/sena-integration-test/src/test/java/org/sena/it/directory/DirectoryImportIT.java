package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

@InFramework
class DirectoryImportIT {

    private static final String OTHER = "0e000000-0000-4000-8000-000000000001";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private DirectoryImport directoryImport;

    private final ImmutableOrganisation organisation = Examples.organisation();
    private final ImmutableService service = Examples.service(organisation);

    @Test
    void what_was_stored_comes_back_whole_and_at_once() throws Exception {
        assertEquals(1, store(List.of(organisation), List.of(service)));

        assertEquals(
                Optional.of(organisation),
                directory.organisation(organisation.id()).map(Examples::plain));
        assertEquals(Optional.of(service), directory.service(service.id()).map(Examples::plain));
    }

    @Test
    void storing_again_replaces_all_parts() throws Exception {
        store(List.of(organisation), List.of(service));

        Service changed =
                service.withName("Piano mending")
                        .withServiceTypes("legal-advice")
                        .withServiceAreas()
                        .withSchedules()
                        .withLocations(service.locations().get(1))
                        .withCapacity(OptionalInt.empty())
                        .withAvailability(Availability.FULL);

        store(List.of(), List.of(changed));

        assertEquals(Optional.of(changed), directory.service(service.id()).map(Examples::plain));
    }

    @Test
    void an_import_with_a_mistake_stores_nothing() {
        DirectoryRefusedException refused =
                assertThrows(
                        DirectoryRefusedException.class,
                        () ->
                                store(
                                        List.of(organisation),
                                        List.of(
                                                service,
                                                service.withId(OTHER)
                                                        .withServiceTypes("no-such-type"))));

        assertEquals(
                List.of("service " + OTHER + ": unknown service type no-such-type"),
                refused.problems());
        assertTrue(directory.organisation(organisation.id()).isEmpty());
        assertTrue(directory.service(service.id()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTORY_EDITOR", "ADMINISTRATOR"},
            mode = EXCLUDE)
    void nobody_but_editors_and_administrators_may_store(Role role) {
        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                Examples.user(role),
                                () -> directoryImport.store(List.of(organisation), List.of())));

        assertTrue(directory.organisation(organisation.id()).isEmpty());
    }

    @Test
    void a_visitor_may_not_store() {
        assertThrows(NotAllowedException.class, () -> directoryImport.store(List.of(), List.of()));
    }

    @Test
    void only_running_services_are_found_by_their_words() throws Exception {
        store(List.of(organisation), List.of(service.withName("Zither tuning")));

        assertEquals(1, found("zither"));

        store(
                List.of(),
                List.of(service.withName("Zither tuning").withStatus(ServiceStatus.INACTIVE)));

        assertEquals(0, found("zither"));
        assertTrue(directory.service(service.id()).isPresent());
    }

    private int found(String words) {
        return directory
                .search(ImmutableServiceSearch.builder().words(words).build())
                .services()
                .size();
    }

    private int store(List<Organisation> organisations, List<Service> services) throws Exception {
        return currentActor.callAs(
                Examples.user(Role.DIRECTORY_EDITOR),
                () -> directoryImport.store(organisations, services));
    }
}
