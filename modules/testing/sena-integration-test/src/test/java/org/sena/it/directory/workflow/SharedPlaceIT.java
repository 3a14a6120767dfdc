package org.sena.it.directory.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.IncompleteRecordException;

/** What is said of one record never changes another behind its keepers' back. */
@InFramework
class SharedPlaceIT extends Council {

    private final ImmutableLocation hall =
            ImmutableLocation.builder()
                    .id(UUID.randomUUID().toString())
                    .name("Town hall")
                    .addAddresses(
                            ImmutableAddress.builder()
                                    .id(UUID.randomUUID().toString())
                                    .street("1 High Street")
                                    .postcode("ZE2 9AA")
                                    .build())
                    .build();

    private final ImmutableService ours = service.withLocations(hall);

    private final ImmutableService theirs =
            service.withId(UUID.randomUUID().toString())
                    .withOrganisation(
                            ImmutableOrganisation.copyOf(organisation)
                                    .withId(UUID.randomUUID().toString()))
                    .withLocations(hall);

    @BeforeEach
    void publishBoth() throws Exception {
        as(
                editor,
                () ->
                        directoryImport.store(
                                List.of(organisation, theirs.organisation()),
                                List.of(ours, theirs)));
        assign("food-bank");
    }

    @Test
    void a_place_that_others_use_too_becomes_a_place_of_its_own_when_it_is_changed()
            throws Exception {
        approve(proposed(provider, ours.withLocations(hall.withName("Old town hall"))));

        assertEquals(List.of("Old town hall"), places(ours.id()));
        assertEquals(List.of("Town hall"), places(theirs.id()));
    }

    @Test
    void a_place_that_nobody_changed_stays_the_same_place() throws Exception {
        approve(proposed(provider, ours.withDescription("Big bells.")));

        assertEquals(directory.service(theirs.id()).orElseThrow().locations(), shown().locations());
    }

    @Test
    void a_place_never_takes_the_id_of_another_record() throws Exception {
        Location taken = hall.withName("Bell Tower").withId(theirs.organisation().id());
        Draft draft = proposed(provider, ours.withLocations(taken));

        assertThrows(IncompleteRecordException.class, () -> approve(draft));
        assertEquals(
                Optional.of(theirs.organisation().name()),
                directory
                        .organisation(theirs.organisation().id())
                        .map(organisation -> organisation.name()));
    }

    @Test
    void a_draft_does_not_bring_back_what_was_taken_out_meanwhile() throws Exception {
        Draft draft = proposed(provider, ours.withDescription("Big bells."));

        run(editor, () -> records.withdraw(ours.id(), "It was never there"));

        assertThrows(DraftConflictException.class, () -> approve(draft));
        assertEquals(Optional.empty(), directory.service(ours.id()));
    }

    private void approve(Draft draft) throws Exception {
        as(assurer, () -> assurance.approve(draft.id(), draft.version(), Set.of(), ""));
    }

    private List<String> places(String serviceId) {
        Service shown = directory.service(serviceId).orElseThrow();

        return shown.locations().stream().map(Location::name).toList();
    }
}
