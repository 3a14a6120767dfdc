package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
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
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Assessments;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.AssistedInterviews;
import org.sena.needs.api.ImmutableAssistanceRequest;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.Purpose;
import org.sena.scoring.api.Matrices;

/** A worker answers with a person: under an attested consent, and for their own side only. */
@InFramework
class AssistedInterviewsIT {

    private static final String WORDS = "The lady with the blue pram " + UUID.randomUUID();

    private static final Actor WORKER = worker("it-worker", Role.ORGANISATION_WORKER, "org-1");

    private static final Actor COLLEAGUE =
            worker("it-colleague", Role.ORGANISATION_MANAGER, "org-1");

    private static final Actor ELSEWHERE =
            worker("it-elsewhere", Role.ORGANISATION_WORKER, "org-2");

    private static final Actor ADVISER =
            ImmutableActor.builder().userId("it-adviser").addRoles(Role.ADVISER).build();

    private static final Actor LEAD =
            ImmutableActor.builder().userId("it-lead").addRoles(Role.ADVICE_LEAD).build();

    @OsgiService private Assessments assessments;
    @OsgiService private AssistedInterviews assisted;
    @OsgiService private AuditTrail auditTrail;
    @OsgiService private Consents consents;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Matrices matrices;
    @OsgiService private Needs needs;
    @OsgiService private Questionnaires questionnaires;

    private final String key = "it-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void publish() throws Exception {
        Sample.publish(currentActor, questionnaires, matrices, key);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADVISER", "ADVICE_LEAD", "ORGANISATION_WORKER", "ORGANISATION_MANAGER"})
    void other_roles_answer_for_nobody(Role role) throws Exception {
        Actor other = worker("it-other", role, "org-1");
        Assistance begun = begin(WORKER);

        assertThrows(NotAllowedException.class, () -> begin(other));
        assertThrows(NotAllowedException.class, () -> as(other, () -> look(begun)));
        assertThrows(NotAllowedException.class, () -> as(other, () -> keep(begun)));
        assertThrows(NotAllowedException.class, () -> begin(Actor.anonymous()));
    }

    @Test
    void who_works_for_no_organisation_answers_for_nobody() {
        Actor nowhere =
                ImmutableActor.builder()
                        .userId("it-nowhere")
                        .addRoles(Role.ORGANISATION_WORKER)
                        .build();

        assertThrows(NotAllowedException.class, () -> begin(nowhere));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"PHONE", "IN_PERSON", "VIDEO", "OTHER"})
    void the_consent_says_what_was_read_out_by_whom_for_whom_and_how(Channel channel)
            throws Exception {
        Assistance begun =
                as(WORKER, () -> assisted.begin(request().channel(channel).build())).orElseThrow();
        Consent consent = consents.find(begun.consentId()).orElseThrow();

        assertEquals(Giver.ATTESTED, consent.giver());
        assertEquals(Purpose.ASSISTANCE, consent.purpose());
        assertEquals(channel, consent.channel());
        assertEquals(Optional.of("it-worker"), consent.capturedBy());
        assertEquals("org-1", consent.recipientOrganisationId());
        assertEquals("assistance-en-1", consent.wordingId());
        assertTrue(consent.items().contains(DataItem.answer("home")));
        assertEquals(begun.subjectId(), consent.subjectId());
        assertEquals(Optional.of("org-1"), begun.organisationId());
        assertEquals("it-worker", begun.userId());
    }

    @Test
    void for_the_council_the_advice_team_receives_it() throws Exception {
        Consent consent = consents.find(begin(ADVISER).consentId()).orElseThrow();

        assertEquals(Consents.COUNCIL, consent.recipientOrganisationId());
    }

    @Test
    void without_the_persons_yes_nothing_begins() {
        assertThrows(
                NotAllowedException.class,
                () -> as(WORKER, () -> assisted.begin(request().attested(false).build())));
        assertThrows(
                NotAllowedException.class,
                () -> as(WORKER, () -> assisted.begin(request().channel(Channel.WEB).build())));
    }

    @Test
    void what_is_kept_says_who_answered_for_whom_and_how() throws Exception {
        Assistance begun = begin(WORKER);
        Assessment kept = as(WORKER, () -> keep(begun));

        assertEquals(Optional.of(begun), kept.assistance());
        assertTrue(kept.reference().orElseThrow().startsWith("SENA-"));
        assertEquals(kept, as(WORKER, () -> keep(begun)), "the same answers are kept once");
        assertSeen(kept, as(COLLEAGUE, () -> assessments.findByReference(kept.reference().get())));
        assertEquals(List.of(kept), as(Actor.person(begun.subjectId()), () -> assessments.mine()));
    }

    @Test
    void other_sides_and_other_roles_do_not_see_it() throws Exception {
        Assessment kept = as(WORKER, () -> keep(begin(WORKER)));

        for (Actor other :
                List.of(
                        ELSEWHERE,
                        ADVISER,
                        LEAD,
                        Actor.anonymous(),
                        Actor.person("somebody-else"),
                        worker("it-admin", Role.ADMINISTRATOR, "org-1"),
                        worker("it-commissioner", Role.COMMISSIONER, "org-1"))) {
            assertThrows(
                    NotAllowedException.class, () -> as(other, () -> assessments.find(kept.id())));
            assertThrows(
                    NotAllowedException.class,
                    () -> as(other, () -> assessments.findByReference(kept.reference().get())));
        }
    }

    @Test
    void what_the_advice_team_kept_the_advice_team_sees() throws Exception {
        Assessment kept = as(ADVISER, () -> keep(begin(ADVISER)));

        assertSeen(kept, as(LEAD, () -> assessments.find(kept.id())));
        assertThrows(
                NotAllowedException.class, () -> as(WORKER, () -> assessments.find(kept.id())));
    }

    @Test
    void the_consent_opens_what_was_answered_under_it_and_nothing_else() throws Exception {
        Assistance begun = begin(WORKER);
        Assessment own =
                as(
                        Actor.person(begun.subjectId()),
                        () -> assessments.keep(Sample.interview(needs, key)));

        assertThrows(NotAllowedException.class, () -> as(WORKER, () -> assessments.find(own.id())));
    }

    @Test
    void a_known_person_is_found_by_their_reference_and_a_wrong_one_by_none() throws Exception {
        Assistance first = begin(WORKER);
        String reference = as(WORKER, () -> keep(first)).reference().orElseThrow();
        Assistance second =
                as(
                                WORKER,
                                () ->
                                        assisted.begin(
                                                request()
                                                        .reference(reference.toLowerCase())
                                                        .build()))
                        .orElseThrow();

        assertEquals(first.subjectId(), second.subjectId());
        assertNotEquals(first.consentId(), second.consentId());
        assertEquals(
                Optional.empty(),
                as(WORKER, () -> assisted.begin(request().reference("SENA-2222-2222").build())));
    }

    @Test
    void a_colleague_does_not_go_on_in_ones_name() throws Exception {
        Assistance begun = begin(WORKER);

        assertThrows(NotAllowedException.class, () -> as(COLLEAGUE, () -> keep(begun)));
        assertThrows(NotAllowedException.class, () -> as(COLLEAGUE, () -> look(begun)));
        assertThrows(NotAllowedException.class, () -> as(COLLEAGUE, () -> end(begun)));
    }

    @Test
    void when_the_person_says_stop_nothing_more_is_kept_or_seen() throws Exception {
        Assistance begun = begin(WORKER);
        Assessment kept = as(WORKER, () -> keep(begun));

        as(LEAD, () -> consents.withdraw(begun.consentId(), Channel.PHONE, "Asked us to stop"));

        assertThrows(NotAllowedException.class, () -> as(WORKER, () -> look(begun)));
        assertThrows(NotAllowedException.class, () -> as(WORKER, () -> keep(begun)));
        assertThrows(
                NotAllowedException.class, () -> as(WORKER, () -> assessments.find(kept.id())));
    }

    @Test
    void every_deed_is_in_the_audit_trail() throws Exception {
        Assistance begun = begin(WORKER);

        as(WORKER, () -> look(begun));

        Assessment kept = as(WORKER, () -> keep(begun));

        as(COLLEAGUE, () -> assessments.find(kept.id()));

        assertEquals(
                List.of(
                        "assessment.read",
                        "assessment.keep",
                        "assistance.look",
                        "assistance.begin"),
                as(
                                ImmutableActor.builder()
                                        .userId("it-governance")
                                        .addRoles(Role.INFORMATION_GOVERNANCE)
                                        .build(),
                                () -> auditTrail.aboutSubject(begun.subjectId(), 10))
                        .stream()
                        .map(event -> event.record().action())
                        .filter(
                                action ->
                                        action.startsWith("assess") || action.startsWith("assist"))
                        .collect(Collectors.toList()));
    }

    @Test
    void the_rows_hold_nothing_of_it_in_clear() throws Exception {
        Assessment kept = as(WORKER, () -> keep(begin(WORKER)));
        String row =
                Rows.ofQuery(
                        "select * from SENA_AssessmentEntry where assessmentId = '"
                                + kept.id()
                                + "'");

        assertTrue(row.contains(kept.reference().orElseThrow()));
        assertFalse(row.contains(WORDS));
        assertFalse(row.contains("it-worker"));
        assertFalse(row.contains("on-the-street"));
        assertFalse(Rows.ofAllTables().contains(WORDS));
    }

    @Test
    void the_person_deletes_it_for_good_and_the_consent_ends() throws Exception {
        Assistance begun = begin(WORKER);
        Assessment kept = as(WORKER, () -> keep(begun));
        Actor person = Actor.person(begun.subjectId());

        assertThrows(
                NotAllowedException.class,
                () ->
                        as(
                                Actor.person("somebody-else"),
                                () -> {
                                    assessments.delete(kept.id());

                                    return "deleted";
                                }));
        assertEquals(1, as(person, () -> assessments.deleteMine()));
        assertEquals(Optional.empty(), as(person, () -> assessments.find(kept.id())));
        assertTrue(consents.find(begun.consentId()).orElseThrow().withdrawnAt().isPresent());
        assertEquals(
                "0\n",
                Rows.ofQuery(
                        "select count(*) from SENA_AssessmentEntry where subjectId = '"
                                + begun.subjectId()
                                + "'"));
    }

    /** Needs that no taxonomy knows are not agreed to, so only the rest must be the same. */
    private static void assertSeen(Assessment kept, Optional<Assessment> seen) {
        Assessment found = seen.orElseThrow();

        assertEquals(kept.id(), found.id());
        assertEquals(kept.answers(), found.answers());
        assertEquals(kept.assistance(), found.assistance());
        assertEquals(kept.reference(), found.reference());
    }

    private Assistance begin(Actor actor) throws Exception {
        return as(actor, () -> assisted.begin(request().build())).orElseThrow();
    }

    private Assessment keep(Assistance assistance) {
        return assisted.keep(assistance, Sample.interview(needs, key));
    }

    private Object look(Assistance assistance) {
        assisted.look(assistance);

        return "looked";
    }

    private Object end(Assistance assistance) {
        assisted.end(assistance);

        return "ended";
    }

    private ImmutableAssistanceRequest.Builder request() {
        return ImmutableAssistanceRequest.builder()
                .questionnaire(key)
                .channel(Channel.PHONE)
                .onBehalfOf(WORDS)
                .language("en")
                .attested(true);
    }

    private static Actor worker(String user, Role role, String organisation) {
        return ImmutableActor.builder()
                .userId(user)
                .addRoles(role)
                .organisationId(organisation)
                .build();
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }
}
