package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ServiceHit;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;

/** The index of this node shows what was committed, at once and whole. */
@InFramework
class DirectoryIndexIT {

    @OsgiService private Directory directory;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private CurrentActor currentActor;

    private final ImmutableOrganisation organisation = Examples.organisation();
    private final ImmutableService service =
            Examples.service(organisation).withName("Quagga grooming");

    @BeforeEach
    void store() throws Exception {
        asEditor(() -> directoryImport.store(List.of(organisation), List.of(service)));
    }

    @AfterEach
    void withdraw() throws Exception {
        asEditor(
                () -> {
                    withdraw(RecordKind.SERVICE, service.id());
                    withdraw(RecordKind.ORGANISATION, organisation.id());
                });
    }

    @Test
    void what_was_stored_is_found_in_the_next_moment() {
        assertEquals(List.of(service.id()), ids(words("quagga")));
    }

    @Test
    void a_new_name_of_the_organisation_shows_at_its_services() throws Exception {
        long before = directory.sequence();

        asEditor(
                () ->
                        directoryImport.store(
                                List.of(organisation.withName("Okapi Society")), List.of()));

        assertEquals(List.of(service.id()), ids(words("okapi")));
        assertEquals(
                "Okapi Society", directory.organisation(organisation.id()).orElseThrow().name());
        assertTrue(directory.sequence() > before);
    }

    @Test
    void what_was_withdrawn_is_gone_and_feeds_hear_of_it() throws Exception {
        Instant before = Instant.now().minusSeconds(5);

        asEditor(() -> withdraw(RecordKind.SERVICE, service.id()));

        assertEquals(List.of(), ids(words("quagga")));
        assertEquals(Optional.empty(), directory.service(service.id()));
        assertTrue(directory.removedAt(service.id()).orElseThrow().isAfter(before));

        ServiceHit left =
                directory
                        .search(ImmutableServiceSearch.builder().modifiedAfter(before).build())
                        .hits()
                        .stream()
                        .filter(hit -> hit.service().id().equals(service.id()))
                        .findFirst()
                        .orElseThrow();

        assertTrue(left.removed());
        assertEquals("Quagga grooming", left.service().name());
    }

    @Test
    void a_service_is_found_at_each_of_its_locations() {
        assertEquals(
                Set.of("Boat", "Raft"),
                Set.copyOf(
                        directory.searchLocations(words("quagga")).hits().stream()
                                .map(at -> at.location().name())
                                .toList()));
    }

    @Test
    void a_word_that_nothing_has_is_understood_as_the_nearest() {
        ServicePage page = directory.search(words("quaga"));

        assertEquals(Optional.of("quagga"), page.understoodAs());
        assertEquals(1, page.total());
    }

    private void withdraw(RecordKind kind, String id) {
        directoryImport.withdraw(kind, Set.of(id), "made for a test", "editor");
    }

    private void asEditor(Runnable work) throws Exception {
        currentActor.callAs(Examples.user(Role.DIRECTORY_EDITOR), Executors.callable(work));
    }

    private static ServiceSearch words(String words) {
        return ImmutableServiceSearch.builder().words(words).build();
    }

    private List<String> ids(ServiceSearch search) {
        return directory.search(search).services().stream().map(s -> s.id()).toList();
    }
}
