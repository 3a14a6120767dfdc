package org.sena.privacy.service.consent;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
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
import org.sena.privacy.api.Article6;
import org.sena.privacy.api.Article9;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.LawfulBasis;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.api.SpecialCategory;

class ConsentRulesTest {

    private static final String SUBJECT = "s1";
    private static final Actor VISITOR = Actor.anonymous();

    /** Who, for whom they speak, whether the person is new, whether they help them. */
    static Stream<Arguments> givers() {
        return Stream.of(
                Arguments.of(Actor.person(SUBJECT), Giver.SELF, false, false, true),
                Arguments.of(Actor.person(SUBJECT), Giver.REPRESENTATIVE, false, false, true),
                Arguments.of(Actor.person(SUBJECT), Giver.ATTESTED, true, true, false),
                Arguments.of(Actor.person("s2"), Giver.SELF, false, false, false),
                Arguments.of(Actor.person("s2"), Giver.SELF, true, false, false),
                Arguments.of(VISITOR, Giver.SELF, true, false, true),
                Arguments.of(VISITOR, Giver.SELF, false, false, false),
                Arguments.of(VISITOR, Giver.REPRESENTATIVE, true, false, true),
                Arguments.of(VISITOR, Giver.ATTESTED, true, true, false),
                Arguments.of(user(Role.RESIDENT), Giver.SELF, true, false, false),
                Arguments.of(user(Role.ADVISER), Giver.SELF, true, true, false),
                Arguments.of(user(Role.ADVISER), Giver.ATTESTED, true, false, true),
                Arguments.of(user(Role.ADVISER), Giver.ATTESTED, false, true, true),
                Arguments.of(user(Role.ADVISER), Giver.ATTESTED, false, false, false),
                Arguments.of(user(Role.ADVICE_LEAD), Giver.REPRESENTATIVE, false, true, true),
                Arguments.of(user(Role.ADVICE_LEAD), Giver.ATTESTED, false, false, false),
                Arguments.of(user(Role.ORGANISATION_WORKER), Giver.ATTESTED, true, false, true),
                Arguments.of(user(Role.ORGANISATION_WORKER), Giver.ATTESTED, false, true, true),
                Arguments.of(user(Role.ORGANISATION_WORKER), Giver.ATTESTED, false, false, false),
                Arguments.of(
                        user(Role.ORGANISATION_WORKER), Giver.REPRESENTATIVE, false, false, false),
                Arguments.of(user(Role.ORGANISATION_WORKER), Giver.SELF, false, true, false),
                Arguments.of(user(Role.ORGANISATION_MANAGER), Giver.ATTESTED, false, true, true),
                Arguments.of(user(Role.ORGANISATION_MANAGER), Giver.ATTESTED, false, false, false),
                Arguments.of(user(Role.COMMISSIONER), Giver.ATTESTED, true, true, false),
                Arguments.of(user(Role.ADMINISTRATOR), Giver.ATTESTED, true, true, false),
                Arguments.of(Actor.system("job"), Giver.SELF, true, true, false));
    }

    @ParameterizedTest
    @MethodSource("givers")
    void only_the_subject_a_new_visitor_or_whoever_helps_the_person_may_give(
            Actor actor, Giver giver, boolean newSubject, boolean helps, boolean allowed) {
        Helping helping = new Helping(List.of(), List.of((who, whom) -> helps), Instant.EPOCH);

        assertEquals(
                allowed,
                ConsentRules.mayGive(actor, request().withGiver(giver), newSubject, helping));
    }

    @ParameterizedTest
    @CsvSource({
        "ADVISER,             ASSISTANCE,        council, true",
        "ADVICE_LEAD,         ASSISTANCE,        council, true",
        "ADVISER,             ASSISTANCE,        org-1,   false",
        "ADVISER,             PROACTIVE_CONTACT, council, false",
        "ORGANISATION_WORKER, ASSISTANCE,        council, false",
        "ORGANISATION_WORKER, ASSISTANCE,        org-1,   false"
    })
    void only_the_advice_team_may_begin_to_help_somebody_known(
            Role role, Purpose purpose, String recipient, boolean allowed) {
        ImmutableConsentRequest request =
                request()
                        .withGiver(Giver.ATTESTED)
                        .withPurpose(purpose)
                        .withRecipientOrganisationId(recipient);
        Helping nobody = new Helping(List.of(), List.of(), Instant.EPOCH);

        assertEquals(allowed, ConsentRules.mayGive(user(role), request, false, nobody));
    }

    @ParameterizedTest
    @CsvSource({
        "SELF,           form 12, true,  false",
        "ATTESTED,       form 12, true,  true",
        "REPRESENTATIVE, form 12, true,  true",
        "ATTESTED,       ' ',     true,  false",
        "ATTESTED,       '',      false, true"
    })
    void evidence_is_a_short_reference_for_what_others_say(
            Giver giver, String evidence, boolean given, boolean accepted) {
        ImmutableConsentRequest said =
                giver == Giver.REPRESENTATIVE
                        ? request().withGiver(giver).withRelationship("daughter")
                        : request().withGiver(giver);
        expect(given ? said.withEvidence(evidence) : said, accepted);
    }

    @Test
    void a_long_story_is_no_evidence() {
        ImmutableConsentRequest attested = request().withGiver(Giver.ATTESTED);

        expect(attested.withEvidence("x".repeat(200)), true);
        expect(attested.withEvidence("x".repeat(201)), false);
    }

    @Test
    void special_categories_and_an_article_9_basis_go_together() {
        LawfulBasis ordinary = LawfulBasis.of(Article6.PUBLIC_TASK);
        LawfulBasis special = LawfulBasis.of(Article6.PUBLIC_TASK, Article9.EXPLICIT_CONSENT);
        ImmutableConsentRequest health = request().withSpecialCategories(SpecialCategory.HEALTH);

        expect(request().withLawfulBasis(ordinary), true);
        expect(request().withLawfulBasis(special), false);
        expect(health.withLawfulBasis(ordinary), false);
        expect(health.withLawfulBasis(special), true);
    }

    @ParameterizedTest
    @CsvSource({
        "s1, org-1, REFERRAL, true",
        "s2, org-1, REFERRAL, false",
        "s1, org-2, REFERRAL, false",
        "s1, org-1, MESSAGE,  false"
    })
    void only_the_same_matter_is_renewed(
            String subject, String recipient, Purpose purpose, boolean accepted) {
        Consent old =
                HelpingTest.consent(
                        request()
                                .withSubjectId(subject)
                                .withRecipientOrganisationId(recipient)
                                .withPurpose(purpose));
        if (accepted) {
            assertDoesNotThrow(() -> ConsentRules.checkRenewal(request(), old));
        } else {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> ConsentRules.checkRenewal(request(), old));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void beside_the_subject_only_the_advice_team_and_governance_may_end_a_consent(Role role) {
        assertEquals(
                Set.of(Role.ADVISER, Role.ADVICE_LEAD, Role.INFORMATION_GOVERNANCE).contains(role),
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
        expect(request, accepted);
    }

    private static void expect(ImmutableConsentRequest request, boolean accepted) {
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
