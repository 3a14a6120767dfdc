package org.sena.referral.service.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.referral.api.Party;

class PartiesTest {

    @ParameterizedTest(name = "{0} of {1}, subject {2}, sent by {3} ({4}): {5}")
    @CsvSource({
        "RESIDENT, , the-person, , , RESIDENT",
        "RESIDENT, , somebody-else, , , NONE",
        "ORGANISATION_WORKER, the-organisation, , , , ORGANISATION",
        "ORGANISATION_MANAGER, the-organisation, , , , ORGANISATION MANAGER",
        "ORGANISATION_WORKER, another, , , , NONE",
        "ORGANISATION_MANAGER, another, , , , NONE",
        "ORGANISATION_WORKER, the-organisation, the-person, , , RESIDENT",
        "RESIDENT, the-organisation, , , , NONE",
        "ADVISER, , , , , COUNCIL",
        "ADVICE_LEAD, , , , , COUNCIL",
        "DIRECTORY_EDITOR, , , , , NONE",
        "COMMISSIONER, , , , , NONE",
        "INFORMATION_GOVERNANCE, , , , , NONE",
        "ADMINISTRATOR, , , , , NONE",
        // Whoever made it for the person: anybody of an organisation, but only the adviser.
        "ORGANISATION_WORKER, another, , another, u2, SENDER",
        "ORGANISATION_MANAGER, another, , another, u2, SENDER",
        "ORGANISATION_WORKER, a-third, , another, u1, NONE",
        "RESIDENT, another, , another, u1, NONE",
        "ADVISER, , , council, u1, COUNCIL SENDER",
        "ADVISER, , , council, u2, COUNCIL",
        "ORGANISATION_WORKER, council, , council, u2, NONE",
        // To a service of one's own organisation.
        "ORGANISATION_WORKER, the-organisation, , the-organisation, u1, ORGANISATION SENDER"
    })
    void tells_the_parts_from_subject_organisation_role_and_sender(
            Role role,
            String organisation,
            String subject,
            String sender,
            String senderUser,
            String parties) {
        Actor actor =
                ImmutableActor.builder()
                        .userId("u1")
                        .addRoles(role)
                        .organisationId(Optional.ofNullable(organisation))
                        .subjectId(Optional.ofNullable(subject))
                        .build();
        EnumSet<Party> expected = EnumSet.noneOf(Party.class);
        Stream.of(parties.split(" ")).map(Party::valueOf).forEach(expected::add);

        assertEquals(
                expected,
                Parties.of(
                        actor,
                        "the-person",
                        "the-organisation",
                        Optional.ofNullable(sender),
                        Optional.ofNullable(senderUser)));
    }

    @Test
    void the_suite_itself_is_nothing_but_the_system() {
        assertEquals(
                EnumSet.of(Party.SYSTEM),
                Parties.of(
                        Actor.system("referral-clocks"),
                        "the-person",
                        "the-organisation",
                        Optional.empty(),
                        Optional.empty()));
    }
}
