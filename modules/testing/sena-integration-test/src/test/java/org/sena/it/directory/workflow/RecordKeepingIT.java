package org.sena.it.directory.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Availability;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutableLocalDirectory;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.api.workflow.LocalDirectories;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.api.workflow.Upkeep;
import org.sena.identity.api.NotAllowedException;

@InFramework
class RecordKeepingIT extends Council {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @OsgiService private LocalDirectories localDirectories;
    @OsgiService private Upkeep upkeep;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.directory.service)")
    private DataSource dataSource;

    @BeforeEach
    void publishOne() throws Exception {
        publish();
    }

    @Test
    void at_capacity_and_closed_for_now_are_seen_at_once() throws Exception {
        run(provider, () -> records.availability(service.id(), Availability.FULL));
        assertEquals(Availability.FULL, shown().availability());

        run(provider, () -> records.closeForNow(service.id(), "Closed until 3 January"));
        assertEquals(ServiceStatus.TEMPORARILY_CLOSED, shown().status());
        assertEquals(Optional.of("Closed until 3 January"), shown().alert());

        run(provider, () -> records.reopen(service.id()));
        assertEquals(ServiceStatus.ACTIVE, shown().status());
        assertEquals(Optional.empty(), shown().alert());
        assertEquals(Availability.FULL, shown().availability());
    }

    @Test
    void a_person_s_number_does_not_slip_in_with_an_alert() {
        assertThrows(
                IncompleteRecordException.class,
                () ->
                        run(
                                provider,
                                () ->
                                        records.closeForNow(
                                                service.id(), "Ring Sam on 07700 900123")));
    }

    @Test
    void still_right_makes_it_due_again_after_the_months_of_the_policy() throws Exception {
        assertThrows(
                NotAllowedException.class,
                () -> run(stranger, () -> assurance.stillRight(RecordKind.SERVICE, service.id())));
        assertThrows(
                NotAllowedException.class,
                () -> run(worker, () -> assurance.stillRight(RecordKind.SERVICE, service.id())));

        run(provider, () -> assurance.stillRight(RecordKind.SERVICE, service.id()));

        RecordStanding standing = standing();

        assertEquals(Optional.of(TODAY), shown().assuredOn());
        assertEquals(Optional.of(TODAY), standing.assuredOn());
        assertEquals(Optional.of(TODAY.plusMonths(3)), standing.reviewDueOn());
    }

    @Test
    void what_nobody_vouched_for_in_time_is_hidden_until_somebody_does() throws Exception {
        due(TODAY.minusDays(60));
        runUpkeep();
        assertTrue(directory.service(service.id()).isPresent(), "on the last day");

        due(TODAY.minusDays(61));
        runUpkeep();
        assertEquals(Optional.empty(), directory.service(service.id()));
        assertEquals(Optional.of(RecordStanding.Hidden.OVERDUE), standing().hidden());
        assertTrue(
                as(provider, () -> assurance.due()).stream()
                        .anyMatch(one -> one.id().equals(service.id())));

        run(provider, () -> assurance.stillRight(RecordKind.SERVICE, service.id()));
        assertEquals(service.id(), shown().id());
        assertTrue(standing().shown());
    }

    @Test
    void it_is_shown_from_its_first_day_to_its_last() throws Exception {
        schedule(Optional.of(TODAY.plusDays(1)), Optional.empty());
        assertEquals(Optional.empty(), directory.service(service.id()));
        assertEquals(Optional.of(RecordStanding.Hidden.SCHEDULED), standing().hidden());

        schedule(Optional.of(TODAY), Optional.of(TODAY));
        assertEquals(service.id(), shown().id());

        schedule(Optional.empty(), Optional.of(TODAY.minusDays(1)));
        runUpkeep();
        assertEquals(Optional.empty(), directory.service(service.id()));

        schedule(Optional.empty(), Optional.empty());
        assertEquals(service.id(), shown().id());
        assertThrows(
                IllegalArgumentException.class,
                () -> schedule(Optional.of(TODAY), Optional.of(TODAY.minusDays(1))));
    }

    @Test
    void what_was_withdrawn_is_gone_and_stays_in_history() throws Exception {
        run(provider, () -> records.withdraw(service.id(), "We stopped in June"));

        assertEquals(Optional.empty(), directory.service(service.id()));
        assertTrue(directory.removedAt(service.id()).isPresent());
        assertEquals(Optional.of(RecordStanding.Hidden.WITHDRAWN), standing().hidden());
        assertEquals(
                Optional.of("We stopped in June"),
                as(provider, () -> records.history(service.id())).get(0).comment());
    }

    @Test
    void an_organisation_is_an_editors_to_withdraw_and_takes_its_services_along() throws Exception {
        assertThrows(
                NotAllowedException.class,
                () -> run(provider, () -> records.withdraw(organisation.id(), "Closed")));
        run(editor, () -> records.withdraw(organisation.id(), "Closed"));

        assertEquals(Optional.empty(), directory.service(service.id()));
        assertEquals(Optional.empty(), directory.organisation(organisation.id()));
    }

    @Test
    void people_list_the_records_of_their_own_organisation() throws Exception {
        List<RecordStanding> own =
                as(
                        worker,
                        () ->
                                records.list(
                                        RecordKind.SERVICE,
                                        Optional.empty(),
                                        Optional.of("BELL r"),
                                        1));

        assertEquals(List.of(service.id()), own.stream().map(RecordStanding::id).toList());
        assertEquals(organisation.name(), own.get(0).organisationName());
        assertThrows(
                NotAllowedException.class,
                () ->
                        as(
                                stranger,
                                () ->
                                        records.list(
                                                RecordKind.SERVICE,
                                                Optional.of(organisation.id()),
                                                Optional.empty(),
                                                1)));
    }

    @Test
    void a_local_directory_needs_a_colour_that_white_can_be_read_on() throws Exception {
        String key = "test-" + UUID.randomUUID();
        ImmutableLocalDirectory local =
                ImmutableLocalDirectory.builder()
                        .key(key)
                        .name("Bells")
                        .description("All about bells.")
                        .colour("#ffdd00")
                        .addOrganisationIds(organisation.id())
                        .build();

        assertThrows(
                DirectoryRefusedException.class,
                () -> run(editor, () -> localDirectories.store(local)));
        assertThrows(
                NotAllowedException.class,
                () -> run(provider, () -> localDirectories.store(local)));

        run(editor, () -> localDirectories.store(local.withColour("#005ea5")));
        assertEquals(Optional.of(local.withColour("#005ea5")), localDirectories.directory(key));

        run(editor, () -> localDirectories.remove(key));
        assertFalse(localDirectories.directory(key).isPresent());
    }

    private RecordStanding standing() throws Exception {
        return as(provider, () -> records.standing(service.id())).orElseThrow();
    }

    private void schedule(Optional<LocalDate> from, Optional<LocalDate> until) throws Exception {
        run(provider, () -> records.schedule(service.id(), from, until));
    }

    private void runUpkeep() throws Exception {
        int changed = 1;

        while (changed > 0) {
            changed = as(administrator, () -> upkeep.run());
        }
    }

    /** As if it had been vouched for so long ago. */
    private void due(LocalDate day) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update SENA_RecordEntry set reviewDueDate = ? where recordId = ?")) {
            update.setTimestamp(1, Timestamp.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
            update.setString(2, service.id());
            assertEquals(1, update.executeUpdate());
        }
    }
}
