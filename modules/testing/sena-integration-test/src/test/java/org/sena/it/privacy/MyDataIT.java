package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.account.Leaving;
import org.sena.privacy.api.seen.Look;
import org.sena.privacy.api.seen.WhoSaw;

/** What a person sees of what others did with their data, and how they leave. */
@InFramework
class MyDataIT {

    @OsgiService private Consents consents;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Leaving leaving;
    @OsgiService private WhoSaw whoSaw;

    private final Actor person = Actor.person(People.newSubject());

    @Test
    void a_person_sees_who_looked_but_not_what_they_did_themselves() throws Exception {
        give();
        as(People.user(Role.ADVISER), () -> consents.ofSubject(subject()));

        List<Look> looks = as(person, () -> whoSaw.mine(0, 10));

        assertEquals(1, as(person, whoSaw::count));
        assertEquals("consent.read", looks.get(0).action());
        assertEquals(Set.of(Role.ADVISER), looks.get(0).roles());
        assertTrue(looks.get(0).allowed());
        assertFalse(looks.get(0).toString().contains("test-ADVISER"), "no worker is named");
    }

    @Test
    void an_attempt_that_was_refused_is_shown_as_one() throws Exception {
        give();
        assertThrows(
                NotAllowedException.class,
                () ->
                        as(
                                People.user(Role.ORGANISATION_WORKER),
                                () -> consents.ofSubject(subject())));

        Look look = as(person, () -> whoSaw.mine(0, 10)).get(0);

        assertFalse(look.allowed());
        assertEquals(Optional.of("org-1"), look.organisationId());
    }

    @Test
    void looks_come_a_page_at_a_time_newest_first() throws Exception {
        give();
        for (int i = 0; i < 5; i++) {
            as(People.user(Role.ADVISER), () -> consents.ofSubject(subject()));
        }

        List<Look> all = as(person, () -> whoSaw.mine(0, 10));

        assertEquals(5, all.size());
        assertEquals(all.subList(2, 4), as(person, () -> whoSaw.mine(2, 2)));
        assertTrue(!all.get(0).at().isBefore(all.get(4).at()));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RESIDENT")
    void nobody_who_works_here_has_a_page_of_their_own(Role role) {
        assertThrows(
                NotAllowedException.class, () -> as(People.user(role), () -> whoSaw.mine(0, 1)));
        assertThrows(NotAllowedException.class, () -> as(People.user(role), whoSaw::count));
        assertThrows(NotAllowedException.class, () -> as(People.user(role), leaving::ending));
        assertThrows(NotAllowedException.class, () -> as(People.user(role), this::leave));
    }

    @Test
    void somebody_elses_looks_are_nobody_elses() throws Exception {
        give();
        as(People.user(Role.ADVISER), () -> consents.ofSubject(subject()));

        assertEquals(List.of(), as(Actor.person(People.newSubject()), () -> whoSaw.mine(0, 10)));
    }

    @Test
    void who_leaves_ends_every_consent() throws Exception {
        Actor resident =
                ImmutableActor.builder()
                        .userId("leaver-" + UUID.randomUUID())
                        .addRoles(Role.RESIDENT)
                        .subjectId(subject())
                        .build();
        Consent given = as(resident, () -> consents.give(People.consentOf(subject())));

        assertTrue(as(resident, leaving::mayLeave));
        assertEquals(List.of(given), as(resident, leaving::ending));
        as(resident, this::leave);

        assertTrue(consents.find(given.id()).orElseThrow().withdrawnAt().isPresent());
        assertEquals(List.of(), as(resident, leaving::ending));
    }

    @Test
    void a_person_without_an_account_has_none_to_close() throws Exception {
        assertFalse(as(person, leaving::mayLeave));
        assertThrows(NotAllowedException.class, () -> as(person, this::leave));
    }

    private Void leave() {
        leaving.leave();
        return null;
    }

    private Consent give() throws Exception {
        return as(person, () -> consents.give(People.consentOf(subject())));
    }

    private String subject() {
        return person.subjectId().orElseThrow();
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }
}
