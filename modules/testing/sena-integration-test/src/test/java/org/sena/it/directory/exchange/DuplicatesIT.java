package org.sena.it.directory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.exchange.Comparison;
import org.sena.directory.api.exchange.Duplicate;
import org.sena.directory.api.exchange.DuplicateGoneException;
import org.sena.directory.api.exchange.Duplicates;
import org.sena.directory.api.exchange.ImmutableDuplicateSearch;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

/** Two records of one service are found, made one, and two again. */
@InFramework
class DuplicatesIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Duplicates duplicates;

    private final String owners = UUID.randomUUID().toString();
    private final String lists = UUID.randomUUID().toString();
    private final String name = "Quilt circle " + owners.substring(0, 8);

    @Test
    void a_pair_is_found_made_one_and_two_again() throws Exception {
        store();

        Duplicate pair = pair(Duplicate.State.OPEN);

        assertEquals(owners, pair.preferredId(), "the owner's record is preferred");
        assertTrue(pair.score() >= 90, pair::toString);

        Comparison comparison = asEditor(() -> duplicates.comparison(pair.id())).orElseThrow();

        assertTrue(
                comparison.fields().stream()
                        .anyMatch(field -> field.key().equals("url") && field.fromOther()),
                comparison::toString);
        merge(pair);

        Service merged = await(owners, service -> service.replaces().contains(lists));

        assertEquals(Optional.of("https://list.example.org/quilt"), merged.url());
        assertEquals(Optional.of("01632 960111"), merged.phone());
        Patience.until("the other is gone", () -> directory.service(lists).isEmpty());
        assertEquals(Optional.of(owners), duplicates.replacement(RecordKind.SERVICE, lists));
        assertThrows(DuplicateGoneException.class, () -> merge(pair));

        asEditor(
                () -> {
                    duplicates.split(pair.id());
                    return pair;
                });
        Patience.until("the other is back", () -> directory.service(lists).isPresent());
        assertEquals(
                Optional.empty(), await(owners, service -> service.replaces().isEmpty()).url());
        assertEquals(Optional.empty(), duplicates.replacement(RecordKind.SERVICE, lists));
    }

    @Test
    void what_is_not_the_same_is_remembered() throws Exception {
        store();

        Duplicate pair = pair(Duplicate.State.OPEN);

        asEditor(
                () -> {
                    duplicates.different(pair.id());
                    duplicates.lookAgain();
                    return pair;
                });
        Patience.until(
                "all compared again",
                () -> !currentActor.supplyAs(editor(), () -> duplicates.progress()).running());

        assertEquals(pair.id(), pair(Duplicate.State.DIFFERENT).id());
        assertTrue(
                found(Duplicate.State.OPEN).filter(open -> open.id().equals(pair.id())).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTORY_EDITOR", "ADMINISTRATOR"},
            mode = EXCLUDE)
    void others_decide_nothing(Role role) {
        Actor actor = ImmutableActor.builder().userId("test-" + role).addRoles(role).build();

        for (Runnable deed :
                List.<Runnable>of(
                        () -> duplicates.search(ImmutableDuplicateSearch.builder().build()),
                        () -> duplicates.comparison("x"),
                        () -> duplicates.different("x"),
                        () -> duplicates.merge("x", "y", Set.of()),
                        () -> duplicates.split("x"),
                        () -> duplicates.lookAgain(),
                        () -> duplicates.progress())) {
            assertThrows(
                    NotAllowedException.class,
                    () ->
                            currentActor.callAs(
                                    actor,
                                    () -> {
                                        deed.run();
                                        return role;
                                    }));
        }
    }

    private void merge(Duplicate pair) throws Exception {
        asEditor(
                () -> {
                    duplicates.merge(pair.id(), owners, Set.of("url"));
                    return pair;
                });
    }

    private Duplicate pair(Duplicate.State state) {
        return Patience.untilThere("the pair is " + state, () -> found(state));
    }

    private Optional<Duplicate> found(Duplicate.State state) {
        return currentActor.supplyAs(
                editor(),
                () ->
                        duplicates
                                .search(
                                        ImmutableDuplicateSearch.builder()
                                                .kind(RecordKind.SERVICE)
                                                .state(state)
                                                .size(100)
                                                .build())
                                .hits()
                                .stream()
                                .filter(pair -> pair.preferredName().equals(name))
                                .findFirst());
    }

    private Service await(String id, java.util.function.Predicate<Service> expected) {
        return Patience.untilThere(id, () -> directory.service(id).filter(expected));
    }

    private void store() throws Exception {
        Organisation organisation =
                ImmutableOrganisation.builder()
                        .id(UUID.randomUUID().toString())
                        .name("Example quilters " + owners.substring(0, 8))
                        .description("Made up for a test.")
                        .build();
        ImmutableService service =
                ImmutableService.builder()
                        .id(owners)
                        .name(name)
                        .description("People sew together and drink tea.")
                        .organisation(organisation)
                        .status(ServiceStatus.ACTIVE)
                        .referralMethod(ReferralMethod.NONE)
                        .availability(Availability.OPEN)
                        .addServiceTypes("food-bank")
                        .phone("01632 960111")
                        // What nobody vouched for lately is not shown, so not compared.
                        .assuredOn(LocalDate.now())
                        .provenance(from("Owner", Provenance.Role.OWNER))
                        .build();

        asEditor(
                () ->
                        directoryImport.store(
                                ImmutableBatch.builder()
                                        .origin("import:test-" + owners)
                                        .addOrganisations(organisation)
                                        .addServices(
                                                service,
                                                service.withId(lists)
                                                        .withPhone("(01632) 960 111")
                                                        .withUrl("https://list.example.org/quilt")
                                                        .withProvenance(
                                                                from("List", Provenance.Role.NONE)))
                                        .build()));
    }

    private static Provenance from(String publisher, Provenance.Role role) {
        return ImmutableProvenance.builder()
                .origin("import:test")
                .publisher(publisher)
                .takenAt(Instant.parse("2026-11-01T00:00:00Z"))
                .role(role)
                .build();
    }

    private <T> T asEditor(Callable<T> deed) throws Exception {
        return currentActor.callAs(editor(), deed);
    }

    private static Actor editor() {
        return ImmutableActor.builder()
                .userId("test-editor")
                .addRoles(Role.DIRECTORY_EDITOR)
                .build();
    }
}
