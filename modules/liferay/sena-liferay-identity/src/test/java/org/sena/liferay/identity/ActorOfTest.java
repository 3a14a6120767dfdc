package org.sena.liferay.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.liferay.identity.roles.RoleNames;

class ActorOfTest {

    @ParameterizedTest
    @CsvSource({
        "SENA Resident,               RESIDENT",
        "SENA Organisation Worker,    ORGANISATION_WORKER",
        "SENA Organisation Manager,   ORGANISATION_MANAGER",
        "SENA Adviser,                ADVISER",
        "SENA Advice Lead,            ADVICE_LEAD",
        "SENA Directory Editor,       DIRECTORY_EDITOR",
        "SENA Commissioner,           COMMISSIONER",
        "SENA Information Governance, INFORMATION_GOVERNANCE",
        "SENA Administrator,          ADMINISTRATOR"
    })
    void a_role_of_that_name_is_trusted_as_that_role(String name, Role role) {
        assertEquals(Set.of(role), ActorOf.user(user().withRoleNames(name)).roles());
    }

    @Test
    void every_role_has_a_name() {
        Set<Role> named =
                RoleNames.all().stream()
                        .map(name -> RoleNames.role(name).orElseThrow())
                        .collect(Collectors.toSet());

        assertEquals(Set.of(Role.values()), named);
    }

    @ParameterizedTest
    @CsvSource({"Administrator", "Power User", "User", "Adviser", "sena adviser", "RESIDENT"})
    void no_other_name_means_anything(String name) {
        assertTrue(ActorOf.user(user().withRoleNames(name)).roles().isEmpty());
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(Set.of(), Optional.empty()),
                Arguments.of(Set.of("sena:org-1"), Optional.of("org-1")),
                Arguments.of(Set.of("sena:org-1", "2f9b6c1e-77aa"), Optional.of("org-1")),
                Arguments.of(Set.of("2f9b6c1e-77aa"), Optional.empty()),
                Arguments.of(Set.of("sena:"), Optional.empty()),
                Arguments.of(Set.of("sena:org-1", "sena:org-2"), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_organisation_is_the_only_one_with_our_prefix(
            Set<String> codes, Optional<String> organisation) {
        Actor actor =
                ActorOf.user(
                        user().withRoleNames("SENA Organisation Worker")
                                .withOrganisationCodes(codes));

        assertEquals(organisation, actor.organisationId());
    }

    @Test
    void only_a_resident_is_a_subject() {
        assertEquals(
                Optional.of("5d1f"),
                ActorOf.user(user().withRoleNames("SENA Resident")).subjectId());
        assertEquals(
                Optional.empty(), ActorOf.user(user().withRoleNames("SENA Adviser")).subjectId());
    }

    @Test
    void the_user_is_known_by_id_and_shown_by_name() {
        Actor actor = ActorOf.user(user());

        assertEquals(Optional.of("20123"), actor.userId());
        assertEquals("Ada Lovelace", actor.displayName());
    }

    private static ImmutableSignedInUser user() {
        return ImmutableSignedInUser.builder()
                .userId("20123")
                .userUuid("5d1f")
                .fullName("Ada Lovelace")
                .build();
    }
}
