package org.sena.privacy.service.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Article6;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.ImmutableConsent;
import org.sena.privacy.api.LawfulBasis;
import org.sena.privacy.api.Purpose;

/** Whom somebody is helping: what a consent of the person says about it. */
class HelpingTest {

    private static final Instant GIVEN = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // who recorded it, giver, purpose, recipient, role, user, organisation, helps
        "u1, ATTESTED, REFERRAL,          org-9,   ORGANISATION_WORKER, u1, org-1, true",
        "u1, ATTESTED, REFERRAL,          org-9,   ORGANISATION_WORKER, u2, org-1, false",
        "u1, SELF,     REFERRAL,          org-1,   ORGANISATION_WORKER, u1, org-1, false",
        "'', SELF,     REFERRAL,          org-1,   ORGANISATION_WORKER, u2, org-1, false",
        "u1, ATTESTED, ASSISTANCE,        org-1,   ORGANISATION_WORKER, u2, org-1, true",
        "u1, ATTESTED, ASSISTANCE,        org-2,   ORGANISATION_WORKER, u2, org-1, false",
        "u1, ATTESTED, ASSISTANCE,        council, ORGANISATION_WORKER, u2, org-1, false",
        "u1, ATTESTED, ASSISTANCE,        council, ADVISER,             u2, '',    true",
        "'', SELF,     PROACTIVE_CONTACT, council, ADVISER,             u2, '',    true",
        "'', SELF,     PROACTIVE_CONTACT, council, ORGANISATION_WORKER, u2, org-1, false",
        "'', SELF,     RESEARCH,          council, ADVISER,             u2, '',    false",
        "'', SELF,     REFERRAL,          org-1,   ADVISER,             u2, '',    false"
    })
    void help_is_what_one_recorded_or_what_the_person_agreed_to_for_it(
            String recordedBy,
            Giver giver,
            Purpose purpose,
            String recipient,
            Role role,
            String user,
            String organisation,
            boolean helps) {
        Consent consent =
                ImmutableConsent.copyOf(
                                consent(
                                        ConsentRulesTest.request()
                                                .withGiver(giver)
                                                .withPurpose(purpose)
                                                .withRecipientOrganisationId(recipient)))
                        .withCapturedBy(present(recordedBy));

        assertEquals(
                helps,
                helping(consent, GIVEN.plusSeconds(1))
                        .isHelping(actor(role, user, organisation), "s1"));
    }

    @Test
    void whoever_recorded_a_consent_that_has_ended_does_not_help_any_more() {
        Consent consent =
                ImmutableConsent.copyOf(
                                consent(ConsentRulesTest.request().withGiver(Giver.ATTESTED)))
                        .withCapturedBy("u1");
        Actor worker = actor(Role.ORGANISATION_WORKER, "u1", "org-1");

        assertTrue(helping(consent, GIVEN).isHelping(worker, "s1"));
        assertFalse(helping(consent, consent.expiresAt()).isHelping(worker, "s1"));
        assertFalse(
                helping(ImmutableConsent.copyOf(consent).withWithdrawnAt(GIVEN), GIVEN)
                        .isHelping(worker, "s1"));
    }

    @Test
    void another_context_may_know_of_help_that_no_consent_says() {
        Helping helping =
                new Helping(
                        List.of(),
                        List.of((actor, subject) -> subject.equals("s1")),
                        Instant.EPOCH);
        Actor worker = actor(Role.ORGANISATION_WORKER, "u1", "org-1");

        assertTrue(helping.isHelping(worker, "s1"));
        assertFalse(helping.isHelping(worker, "s2"));
    }

    static Consent consent(ConsentRequest request) {
        return ConsentDraft.of(
                "c1",
                request,
                LawfulBasis.of(Article6.CONSENT),
                new ConsentWordings(12, "1").find(request.purpose(), Locale.UK, "Ramsey"),
                Actor.person("s1"),
                GIVEN);
    }

    private static Helping helping(Consent consent, Instant now) {
        return new Helping(List.of(consent), List.of(), now);
    }

    private static Actor actor(Role role, String user, String organisation) {
        return ImmutableActor.builder()
                .userId(user)
                .addRoles(role)
                .organisationId(present(organisation))
                .build();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }
}
