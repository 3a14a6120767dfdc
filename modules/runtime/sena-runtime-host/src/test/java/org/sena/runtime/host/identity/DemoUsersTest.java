package org.sena.runtime.host.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.identity.api.Role;
import org.sena.runtime.host.stub.Stub;

/** The demo users in {@code configs/runtime} are what the sign-in page says they are. */
class DemoUsersTest {

    private final List<Account> accounts = DemoAccounts.read();

    @Test
    void every_role_has_somebody() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        accounts.forEach(account -> roles.addAll(account.actor().roles()));

        assertEquals(EnumSet.allOf(Role.class), roles);
    }

    @Test
    void workers_come_from_two_organisations() {
        Set<String> organisations = new HashSet<>();
        accounts.stream()
                .map(Account::actor)
                .filter(actor -> actor.hasAny(Role.ORGANISATION_WORKER))
                .forEach(actor -> organisations.add(actor.organisationId().orElseThrow()));

        assertEquals(2, organisations.size());
    }

    @Test
    void a_resident_is_the_subject_of_their_own_records() {
        accounts.stream()
                .map(Account::actor)
                .filter(actor -> actor.hasAny(Role.RESIDENT))
                .forEach(
                        actor ->
                                assertEquals(
                                        "user:" + actor.userId().orElseThrow(),
                                        actor.subjectId().orElseThrow()));
    }

    @Test
    void the_passwords_shown_are_right() {
        DemoPasswords shown = DemoAccounts.passwords();

        for (Account account : accounts) {
            String password = shown.of(account.userId()).orElseThrow();
            assertTrue(account.password().matches(password.toCharArray()), account.userId());
        }
    }

    @Test
    void without_demo_mode_no_password_is_shown() {
        DemoPasswords hidden =
                new DemoPasswords(
                        new Stub()
                                .with("enabled", false)
                                .with("passwords", new String[] {"resident=sena-demo"})
                                .as(DemoPasswords.Settings.class));

        assertTrue(hidden.of("resident").isEmpty());
        assertFalse(hidden.isDemo());
    }
}
