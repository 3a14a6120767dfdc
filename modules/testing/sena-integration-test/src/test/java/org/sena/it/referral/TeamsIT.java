package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.Referral;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.team.HandOver;
import org.sena.referral.api.team.Member;
import org.sena.referral.api.team.Teams;

/** Handing work over, between people who have accounts in an organisation of the example data. */
@InFramework
class TeamsIT {

    private static final String ORGANISATION = "10000000-0000-4000-8000-000000000001";
    private static final String WORKER = "demo-worker";
    private static final String MANAGER = "demo-manager";

    @OsgiService private Casework casework;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Referrals referrals;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Teams teams;

    private final Actor worker = account(WORKER, Role.ORGANISATION_WORKER);
    private final Actor manager = account(MANAGER, Role.ORGANISATION_MANAGER);

    private People people;
    private Service service;

    private static Actor account(String userId, Role role) {
        return ImmutableActor.builder()
                .userId(userId)
                .displayName(userId)
                .addRoles(role)
                .organisationId(ORGANISATION)
                .build();
    }

    @BeforeEach
    void a_service_of_an_organisation_with_accounts() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service =
                district.list(
                        district.referable()
                                .withOrganisation(
                                        directory.organisation(ORGANISATION).orElseThrow()));
    }

    @AfterEach
    void everybody_is_back() {
        people.as(manager, () -> teams.away(WORKER, Optional.empty()));
        people.as(manager, () -> teams.away(MANAGER, Optional.empty()));
    }

    @Test
    void a_manager_hands_over_all_that_a_worker_has_in_hand() {
        Referral one = accepted();
        Referral other = accepted();

        HandOver result = people.as(manager, () -> teams.handOver(WORKER, MANAGER));

        assertTrue(result.done() >= 2, result::toString);
        assertEquals(0, result.left());
        assertEquals(Optional.of(MANAGER), owner(one));
        assertEquals(Optional.of(MANAGER), owner(other));
        assertEquals(0, member(WORKER).open());
    }

    @Test
    void a_worker_hands_over_their_own_work_and_nobody_elses() {
        Referral own = accepted();

        people.as(worker, () -> teams.handOver(WORKER, MANAGER));
        assertEquals(Optional.of(MANAGER), owner(own));
        assertThrows(
                NotAllowedException.class,
                () -> people.as(worker, () -> teams.handOver(MANAGER, WORKER)));
        assertEquals(Optional.of(MANAGER), owner(own));
    }

    @Test
    void nothing_is_handed_to_somebody_who_is_away() {
        Referral own = accepted();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        people.as(manager, () -> teams.away(MANAGER, Optional.of(today)));

        assertThrows(
                IllegalArgumentException.class,
                () -> people.as(worker, () -> teams.handOver(WORKER, MANAGER)));
        assertEquals(Optional.of(WORKER), owner(own));
        assertEquals(Optional.of(today), member(MANAGER).awayUntil());

        people.as(manager, () -> teams.away(MANAGER, Optional.empty()));
        assertFalse(member(MANAGER).awayUntil().isPresent());
    }

    @Test
    void a_team_is_its_own_organisations_alone() {
        assertTrue(
                people.as(worker, () -> teams.mine()).member("demo-worker-2").isEmpty(),
                "of another organisation");
        assertThrows(
                IllegalArgumentException.class,
                () -> people.as(manager, () -> teams.handOver("demo-worker-2", MANAGER)));
    }

    private Member member(String userId) {
        return people.as(manager, () -> teams.mine()).member(userId).orElseThrow();
    }

    private Optional<String> owner(Referral referral) {
        return people.as(manager, () -> referrals.open(referral.id())).referral().ownerId();
    }

    /** Sent by somebody new and accepted by the worker. */
    private Referral accepted() {
        Referral sent =
                people.as(
                                People.resident(),
                                () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                        .referral();
        Referral opened = people.as(worker, () -> referrals.open(sent.id())).referral();

        return people.as(
                worker, () -> casework.accept(Command.on(opened, UUID.randomUUID().toString())));
    }
}
