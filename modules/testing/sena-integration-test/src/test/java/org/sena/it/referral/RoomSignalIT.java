package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Demand;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.workflow.Intake;
import org.sena.directory.api.workflow.ServiceIntake;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.Referral;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.deadline.DeadlineUpkeep;

/** Declines for want of room reach the directory, until the organisation says otherwise. */
@InFramework
class RoomSignalIT {

    @OsgiService private BundleContext context;
    @OsgiService private Casework casework;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private DeadlineUpkeep deadlines;
    @OsgiService private Demand demand;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Intake intake;
    @OsgiService private Referrals referrals;
    @OsgiService private Taxonomies taxonomies;

    private People people;
    private Service service;
    private Actor worker;
    private Upkeep upkeep;
    private SetClock clock;

    @BeforeEach
    void a_service_and_a_clock() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable().withCapacity(10));
        worker = People.worker(service.organisation().id());
        upkeep = new Upkeep(people, deadlines);
        clock = new SetClock(context, Instant.now());
    }

    @AfterEach
    void the_systems_time() {
        clock.close();
    }

    @Test
    void one_decline_counts_as_somebody_who_needs_the_service() {
        decline(DeclineReason.NO_CAPACITY);
        upkeep.run();

        assertEquals(Map.of(service.id(), 1), demanded());
        assertEquals(Availability.OPEN, availability());
    }

    @Test
    void two_declines_for_want_of_room_make_it_full_and_two_for_a_list_a_list() {
        decline(DeclineReason.WAITING_LIST);
        decline(DeclineReason.WAITING_LIST);
        upkeep.run();

        assertEquals(Availability.WAITING_LIST, availability());

        decline(DeclineReason.NO_CAPACITY);
        decline(DeclineReason.NO_CAPACITY);
        upkeep.run();

        assertEquals(Availability.FULL, availability());
    }

    @Test
    void other_reasons_say_nothing_about_room() {
        decline(DeclineReason.OUT_OF_AREA);
        decline(DeclineReason.NOT_ELIGIBLE);
        upkeep.run();

        assertEquals(Availability.OPEN, availability());
        assertEquals(Map.of(), demanded());
    }

    @Test
    void what_the_organisation_says_afterwards_stands() {
        decline(DeclineReason.NO_CAPACITY);
        decline(DeclineReason.NO_CAPACITY);
        upkeep.run();
        clock.pass(Duration.ofMinutes(1));
        people.run(worker, () -> intake.say(service.id(), Availability.OPEN));
        upkeep.run();

        assertEquals(Availability.OPEN, availability());
        assertEquals(Map.of(), demanded());

        clock.pass(Duration.ofMinutes(1));
        decline(DeclineReason.NO_CAPACITY);
        upkeep.run();

        assertEquals(Availability.OPEN, availability());
        assertEquals(Map.of(service.id(), 1), demanded());
    }

    @Test
    void after_ten_working_days_a_decline_is_forgotten() {
        decline(DeclineReason.NO_CAPACITY);
        clock.pass(Duration.ofDays(21));

        assertEquals(Map.of(), demanded());
    }

    @Test
    void workers_say_how_it_is_with_their_own_services_and_nobody_elses() {
        people.run(worker, () -> intake.capacity(service.id(), OptionalInt.of(7)));
        people.run(worker, () -> intake.closeForNow(service.id(), "Closed until 3 January"));

        assertEquals(OptionalInt.of(7), own().capacity());
        assertEquals(ServiceStatus.TEMPORARILY_CLOSED, own().status());
        assertEquals(Optional.of("Closed until 3 January"), own().alert());

        people.run(worker, () -> intake.reopen(service.id()));

        assertEquals(ServiceStatus.ACTIVE, own().status());

        Actor other = People.worker(UUID.randomUUID().toString());

        assertThrows(
                NotAllowedException.class,
                () -> people.run(other, () -> intake.say(service.id(), Availability.FULL)));
        assertThrows(
                NotAllowedException.class,
                () ->
                        people.run(
                                People.holding(Role.ADMINISTRATOR),
                                () -> intake.noRoom(service.id(), Availability.FULL, "Why")));
    }

    private void decline(DeclineReason reason) {
        Referral sent =
                people.as(
                                People.resident(),
                                () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                        .referral();
        Referral opened = people.as(worker, () -> referrals.open(sent.id())).referral();

        people.as(
                worker,
                () ->
                        casework.decline(
                                Command.on(opened, UUID.randomUUID().toString()),
                                reason,
                                Optional.empty()));
    }

    private Map<String, Integer> demanded() {
        return demand.openReferrals(Set.of(service.id()));
    }

    private Availability availability() {
        return own().availability();
    }

    private ServiceIntake own() {
        return people.as(worker, () -> intake.own()).stream()
                .filter(one -> one.serviceId().equals(service.id()))
                .findFirst()
                .orElseThrow();
    }
}
