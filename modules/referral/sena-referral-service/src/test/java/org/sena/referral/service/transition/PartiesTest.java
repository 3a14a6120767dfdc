package org.sena.referral.service.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.referral.api.Party;

class PartiesTest {

    @ParameterizedTest(name = "{0} of {1}, subject {2}: {3}")
    @CsvSource({
        "RESIDENT, , the-person, RESIDENT",
        "RESIDENT, , somebody-else, NONE",
        "ORGANISATION_WORKER, the-organisation, , ORGANISATION",
        "ORGANISATION_MANAGER, the-organisation, , ORGANISATION",
        "ORGANISATION_WORKER, another, , NONE",
        "ORGANISATION_WORKER, the-organisation, the-person, RESIDENT",
        "RESIDENT, the-organisation, , NONE",
        "ADVISER, , , COUNCIL",
        "ADVICE_LEAD, , , COUNCIL",
        "DIRECTORY_EDITOR, , , NONE",
        "COMMISSIONER, , , NONE",
        "INFORMATION_GOVERNANCE, , , NONE",
        "ADMINISTRATOR, , , NONE"
    })
    void tells_the_part_from_subject_organisation_and_role(
            Role role, String organisation, String subject, Party party) {
        Actor actor =
                ImmutableActor.builder()
                        .userId("u1")
                        .addRoles(role)
                        .organisationId(Optional.ofNullable(organisation))
                        .subjectId(Optional.ofNullable(subject))
                        .build();

        assertEquals(party, Parties.of(actor, "the-person", "the-organisation"));
    }
}
