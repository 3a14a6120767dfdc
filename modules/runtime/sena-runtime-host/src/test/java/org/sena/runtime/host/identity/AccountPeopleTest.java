package org.sena.runtime.host.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;

class AccountPeopleTest {

    private static final String ORGANISATION = "10000000-0000-4000-8000-000000000001";

    private final Accounts accounts = DemoAccounts.all();
    private final AccountPeople people = new AccountPeople(accounts);

    @Test
    void somebody_is_found_by_the_user_with_the_address_they_are_told_at() {
        assertEquals(
                Optional.of("demo-worker@example.org"),
                people.find("demo-worker").flatMap(Person::email));
    }

    @Test
    void a_resident_is_found_by_their_subject() {
        assertEquals(
                Optional.of("demo-resident"),
                people.ofSubject("user:demo-resident").map(Person::userId));
    }

    @Test
    void a_worker_is_no_subject() {
        assertTrue(people.ofSubject("user:demo-worker").isEmpty());
    }

    @Test
    void an_organisation_has_its_own_people_by_name() {
        assertEquals(
                List.of("demo-manager", "demo-worker"), ids(people.ofOrganisation(ORGANISATION)));
    }

    @Test
    void a_role_is_held_by_those_who_have_it() {
        assertEquals(List.of("demo-adviser"), ids(people.with(Role.ADVISER)));
    }

    @Test
    void whose_account_is_taken_away_is_nobody() {
        accounts.find("demo-worker").ifPresent(accounts::remove);

        assertTrue(people.find("demo-worker").isEmpty());
        assertEquals(List.of("demo-manager"), ids(people.ofOrganisation(ORGANISATION)));
    }

    private static List<String> ids(List<Person> found) {
        return found.stream().map(Person::userId).collect(Collectors.toList());
    }
}
