package org.sena.privacy.service.consent;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;

class ConsentRulesTest {

    private static final String SUBJECT = "s1";
    private static final Actor VISITOR = Actor.anonymous();

    static Stream<Arguments> givers() {
        return Stream.of(
                Arguments.of(Actor.person(SUBJECT), Giver.SELF, false, true),
                Arguments.of(Actor.person(SUBJECT), Giver.REPRESENTATIVE, false, true),
                Arguments.of(Actor.person(SUBJECT), Giver.ATTESTED, true, false),
                Arguments.of(Actor.person("s2"), Giver.SELF, false, false),
                Arguments.of(Actor.person("s2"), Giver.SELF, true, false),
                Arguments.of(VISITOR, Giver.SELF, true, true),
                Arguments.of(VISITOR, Giver.SELF, false, false),
                Arguments.of(VISITOR, Giver.REPRESENTATIVE, true, true),
                Arguments.of(VISITOR, Giver.ATTESTED, true, false),
                Arguments.of(user(Role.RESIDENT), Giver.SELF, true, false),
                Arguments.of(user(Role.ADVISER), Giver.SELF, true, false),
                Arguments.of(user(Role.ADVISER), Giver.ATTESTED, false, true),
                Arguments.of(user(Role.ADVICE_LEAD), Giver.ATTESTED, false, true),
                Arguments.of(user(Role.ORGANISATION_WORKER), Giver.ATTESTED, false, true),
                Arguments.of(user(Role.ORGANISATION_MANAGER), Giver.ATTESTED, false, true),
                Arguments.of(user(Role.COMMISSIONER), Giver.ATTESTED, true, false),
                Arguments.of(user(Role.ADMINISTRATOR), Giver.ATTESTED, true, false),
                Arguments.of(Actor.system("job"), Giver.SELF, true, false));
    }

    @ParameterizedTest
    @MethodSource("givers")
    void only_the_subject_a_new_visitor_or_an_attesting_worker_may_give(
            Actor actor, Giver giver, boolean newSubject, boolean allowed) {
        assertEquals(allowed, ConsentRules.mayGive(actor, request().withGiver(giver), newSubject));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void beside_the_subject_only_the_advice_team_may_end_a_consent(Role role) {
        assertEquals(
                Set.of(Role.ADVISER, Role.ADVICE_LEAD).contains(role),
                ConsentRules.mayWithdraw(user(role), SUBJECT));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void beside_the_subject_only_advisers_and_information_governance_may_read(Role role) {
        assertEquals(
                Set.of(Role.ADVISER, Role.ADVICE_LEAD, Role.INFORMATION_GOVERNANCE).contains(role),
                ConsentRules.mayRead(user(role), SUBJECT));
    }

    @Test
    void the_subject_may_read_and_end_but_nobody_else_without_a_role() {
        assertEquals(true, ConsentRules.mayRead(Actor.person(SUBJECT), SUBJECT));
        assertEquals(true, ConsentRules.mayWithdraw(Actor.person(SUBJECT), SUBJECT));
        assertEquals(false, ConsentRules.mayRead(Actor.person("s2"), SUBJECT));
        assertEquals(false, ConsentRules.mayWithdraw(Actor.person("s2"), SUBJECT));
        assertEquals(false, ConsentRules.mayRead(VISITOR, SUBJECT));
        assertEquals(false, ConsentRules.mayWithdraw(VISITOR, SUBJECT));
    }

    @ParameterizedTest
    @CsvSource({
        "SELF,           '',        true",
        "SELF,           daughter,  false",
        "ATTESTED,       '',        true",
        "ATTESTED,       daughter,  false",
        "REPRESENTATIVE, '',        false",
        "REPRESENTATIVE, '  ',      false",
        "REPRESENTATIVE, daughter,  true"
    })
    void a_relationship_is_needed_exactly_for_a_representative(
            Giver giver, String relationship, boolean accepted) {
        ImmutableConsentRequest request = request().withGiver(giver).withRelationship(relationship);
        if (accepted) {
            assertDoesNotThrow(() -> ConsentRules.check(request));
        } else {
            assertThrows(IllegalArgumentException.class, () -> ConsentRules.check(request));
        }
    }

    static Stream<ImmutableConsentRequest> incomplete() {
        return Stream.of(
                request().withItems(),
                request().withSubjectId(" "),
                request().withRecipientOrganisationId(""),
                request().withRecipientName(""));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void what_can_not_be_evidence_is_refused(ImmutableConsentRequest request) {
        assertThrows(IllegalArgumentException.class, () -> ConsentRules.check(request));
    }

    private static Actor user(Role role) {
        return ImmutableActor.builder().userId("u1").displayName("U").addRoles(role).build();
    }

    static ImmutableConsentRequest request() {
        return ImmutableConsentRequest.builder()
                .subjectId(SUBJECT)
                .recipientOrganisationId("org-1")
                .recipientName("Ramsey Food Bank")
                .purpose(Purpose.REFERRAL)
                .addItems(DataItem.NAME)
                .language("en-GB")
                .build();
    }
}
