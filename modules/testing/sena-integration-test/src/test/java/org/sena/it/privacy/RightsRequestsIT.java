package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.rights.RightsKind;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.privacy.api.rights.RightsRequests;
import org.sena.privacy.api.rights.RightsState;
import org.sena.privacy.api.rights.TooManyRequestsException;
import org.sena.privacy.api.subject.RightsBasis;

/** What people ask about their data, on the real database. */
@InFramework
class RightsRequestsIT {

    private static final String WORDS = "My surname is spelt Zephyrine";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private RightsRequests requests;
    @OsgiService private RightsBasis basis;

    private final Actor person = Actor.person(People.newSubject());
    private final Actor governance = People.user(Role.INFORMATION_GOVERNANCE);

    @Test
    void a_person_asks_governance_answers_and_the_person_reads_it() throws Exception {
        RightsRequest asked = ask();

        assertTrue(openForGovernance(asked.id()));
        RightsRequest read = as(governance, () -> requests.find(asked.id())).orElseThrow();
        assertEquals(Optional.of(WORDS), read.text());

        as(governance, () -> requests.answer(asked.id(), RightsState.DONE, "It is put right."));

        RightsRequest mine = as(person, requests::mine).get(0);
        assertEquals(RightsState.DONE, mine.state());
        assertEquals(Optional.of("It is put right."), mine.answer());
        assertFalse(openForGovernance(asked.id()));
        assertFalse(basis.isOpen(asked.id(), subject()));
    }

    @Test
    void what_was_written_is_sealed_and_no_list_opens_it() throws Exception {
        RightsRequest asked = ask();

        assertFalse(Suite.everythingIn("SENA_RightsRequestEntry").contains("Zephyrine"));
        assertTrue(
                as(governance, () -> requests.open(0, 1000)).stream()
                        .filter(one -> one.id().equals(asked.id()))
                        .allMatch(one -> one.text().isEmpty()));
    }

    @Test
    void an_open_request_lets_governance_act_for_that_person_only() throws Exception {
        RightsRequest asked = ask();

        assertTrue(basis.isOpen(asked.id(), subject()));
        assertFalse(basis.isOpen(asked.id(), People.newSubject()));
        assertFalse(basis.isOpen(People.newSubject(), subject()));
    }

    @Test
    void a_form_sent_twice_is_one_request_and_there_is_a_most() throws Exception {
        String token = UUID.randomUUID().toString();

        for (int i = 0; i < 3; i++) {
            as(person, () -> requests.ask(RightsKind.DELETION, WORDS, token));
        }
        assertEquals(1, as(person, requests::mine).size());

        for (int i = 1; i < RightsRequests.MOST_OPEN; i++) {
            ask();
        }
        assertThrows(TooManyRequestsException.class, this::ask);
    }

    @Test
    void more_time_is_taken_once_and_said_why() throws Exception {
        RightsRequest asked = ask();
        RightsRequest later =
                as(governance, () -> requests.extend(asked.id(), "There is much to look at."));

        assertTrue(later.dueOn().isAfter(asked.dueOn()));
        assertEquals(
                Optional.of("There is much to look at."),
                as(person, requests::mine).get(0).extensionReason());
        assertThrows(
                IllegalArgumentException.class,
                () -> as(governance, () -> requests.extend(asked.id(), "Still more.")));
    }

    @Test
    void a_person_takes_theirs_back_and_nobody_elses() throws Exception {
        RightsRequest asked = ask();
        Actor other = Actor.person(People.newSubject());

        assertThrows(
                NotAllowedException.class, () -> as(other, () -> requests.takeBack(asked.id())));
        assertThrows(NotAllowedException.class, () -> as(other, () -> requests.find(asked.id())));
        assertEquals(List.of(), as(other, requests::mine));

        assertEquals(
                RightsState.TAKEN_BACK, as(person, () -> requests.takeBack(asked.id())).state());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        as(
                                governance,
                                () -> requests.answer(asked.id(), RightsState.DONE, "Too late.")));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RESIDENT")
    void nobody_who_works_here_asks_and_only_governance_reads(Role role) throws Exception {
        RightsRequest asked = ask();
        Actor worker = People.user(role);
        boolean reads = role == Role.INFORMATION_GOVERNANCE;

        assertRefused(true, worker, () -> requests.ask(RightsKind.ACCESS, WORDS, "t"));
        assertRefused(true, worker, requests::mine);
        assertRefused(true, worker, () -> requests.takeBack(asked.id()));
        assertRefused(!reads, worker, () -> requests.find(asked.id()));
        assertRefused(!reads, worker, () -> requests.open(0, 1));
        assertRefused(!reads, worker, () -> requests.answered(0, 1));
        assertRefused(!reads, worker, requests::openCount);
        assertRefused(!reads, worker, requests::overdueCount);
        assertRefused(!reads, worker, () -> requests.extend(asked.id(), "Much to do."));
        assertRefused(
                !reads,
                worker,
                () -> requests.answer(asked.id(), RightsState.REFUSED, "It must stay."));
    }

    @Test
    void a_visitor_nobody_knows_asks_for_nothing() {
        assertThrows(
                NotAllowedException.class,
                () -> as(Actor.anonymous(), () -> requests.ask(RightsKind.ACCESS, WORDS, "t")));
    }

    private void assertRefused(boolean refused, Actor actor, Callable<?> deed) throws Exception {
        if (refused) {
            assertThrows(NotAllowedException.class, () -> as(actor, deed));
        } else {
            as(actor, deed);
        }
    }

    private boolean openForGovernance(String requestId) throws Exception {
        Predicate<RightsRequest> same = one -> one.id().equals(requestId);

        return as(governance, () -> requests.open(0, 1000)).stream().anyMatch(same);
    }

    private RightsRequest ask() throws Exception {
        return as(
                person,
                () -> requests.ask(RightsKind.CORRECTION, WORDS, UUID.randomUUID().toString()));
    }

    private String subject() {
        return person.subjectId().orElseThrow();
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }
}
