package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.AssessmentListener;
import org.sena.needs.api.Assessments;
import org.sena.needs.api.ImmutableContactAgreement;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.scoring.api.Matrices;

/** What is kept of answers, for whom, and how far others may look. */
@InFramework
class AssessmentsIT {

    private static final Actor ADVISER =
            ImmutableActor.builder().userId("it-adviser").addRoles(Role.ADVISER).build();

    private static final Actor WORKER =
            ImmutableActor.builder()
                    .userId("it-worker")
                    .addRoles(Role.ORGANISATION_WORKER)
                    .organisationId("org-1")
                    .build();

    @OsgiService private Assessments assessments;
    @OsgiService private BundleContext context;
    @OsgiService private Consents consents;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Matrices matrices;
    @OsgiService private Needs needs;
    @OsgiService private Questionnaires questionnaires;

    private final String key = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private final Actor resident = Actor.person(UUID.randomUUID().toString());

    @BeforeEach
    void publish() throws Exception {
        Sample.publish(currentActor, questionnaires, matrices, key);
    }

    @Test
    void a_resident_finds_what_was_kept_as_it_was() throws Exception {
        Assessment kept = as(resident, this::keep);

        assertEquals(List.of(kept), as(resident, assessments::mine));
        assertEquals(Optional.of(kept), as(resident, () -> assessments.find(kept.id())));
        assertEquals("housing", kept.scores().needs().get(0).need());
    }

    @Test
    void the_same_answers_are_kept_once() throws Exception {
        assertEquals(as(resident, this::keep), as(resident, this::keep));
        assertEquals(1, as(resident, assessments::mine).size());
    }

    @Test
    void a_visitor_keeps_nothing() {
        assertThrows(NotAllowedException.class, () -> as(Actor.anonymous(), this::keep));
    }

    @Test
    void nobody_else_reads_it_without_consent() throws Exception {
        Assessment kept = as(resident, this::keep);

        for (Actor other :
                List.of(ADVISER, WORKER, Actor.anonymous(), Actor.person("somebody-else"))) {
            assertThrows(
                    NotAllowedException.class, () -> as(other, () -> assessments.find(kept.id())));
        }
    }

    @Test
    void a_visitor_who_agrees_becomes_a_new_person_with_a_consent_and_a_reference()
            throws Exception {
        AtomicReference<Assessment> told = new AtomicReference<>();
        AtomicReference<Consent> given = new AtomicReference<>();

        String reference =
                listening(
                        (assessment, contact, consent, ref) -> {
                            told.set(assessment);
                            given.set(consent);
                        },
                        () -> agree(true, true, true));

        assertTrue(reference.matches("SENA-[0-9A-Z]{4}-[0-9A-Z]{4}"), reference);
        assertEquals(told.get().subjectId(), given.get().subjectId());
        assertEquals(
                Set.of(
                        DataItem.NAME,
                        DataItem.PHONE,
                        DataItem.SAFE_CONTACT,
                        DataItem.need("housing"),
                        DataItem.answer("home"),
                        DataItem.answer("age")),
                given.get().items());
        assertEquals(Optional.of(told.get()), as(ADVISER, () -> assessments.find(told.get().id())));
        assertThrows(
                NotAllowedException.class,
                () -> as(WORKER, () -> assessments.find(told.get().id())));
    }

    @Test
    void what_was_not_ticked_is_neither_kept_nor_told() throws Exception {
        AtomicReference<Assessment> told = new AtomicReference<>();

        listening(
                (assessment, contact, consent, ref) -> told.set(assessment),
                () -> agree(true, false, false));

        assertTrue(told.get().answers().isEmpty());
        assertTrue(told.get().scores().needs().isEmpty());
        assertEquals(
                List.of(told.get()), as(Actor.person(told.get().subjectId()), assessments::mine));
    }

    @Test
    void a_withdrawn_consent_closes_the_assessment_to_the_advice_team_at_once() throws Exception {
        AtomicReference<Consent> given = new AtomicReference<>();
        AtomicReference<Assessment> told = new AtomicReference<>();

        listening(
                (assessment, contact, consent, ref) -> {
                    told.set(assessment);
                    given.set(consent);
                },
                () -> agree(true, true, true));
        as(
                Actor.person(given.get().subjectId()),
                () -> consents.withdraw(given.get().id(), Channel.WEB, "I changed my mind"));

        assertThrows(
                NotAllowedException.class,
                () -> as(ADVISER, () -> assessments.find(told.get().id())));
    }

    @Test
    void who_did_not_agree_is_refused() {
        assertThrows(
                NotAllowedException.class,
                () -> as(Actor.anonymous(), () -> agree(false, true, true)));
        assertThrows(NotAllowedException.class, () -> as(ADVISER, () -> agree(true, true, true)));
    }

    @Test
    void when_a_listener_fails_nothing_is_left() throws Exception {
        AtomicReference<String> subject = new AtomicReference<>();

        assertThrows(
                IllegalStateException.class,
                () ->
                        listening(
                                (assessment, contact, consent, ref) -> {
                                    subject.set(assessment.subjectId());

                                    throw new IllegalStateException("the queue is away");
                                },
                                () -> agree(true, true, true)));

        Actor person = Actor.person(subject.get());

        assertEquals(List.of(), as(person, assessments::mine));
        assertEquals(List.of(), as(person, () -> consents.ofSubject(subject.get())));
    }

    @Test
    void the_rows_hold_no_answer_in_clear() throws Exception {
        as(resident, this::keep);
        listening((assessment, contact, consent, ref) -> {}, () -> agree(true, true, true));

        String rows = Rows.of("SENA_AssessmentEntry");

        for (String secret : List.of("on-the-street", "Ada Sample", "01632", "You have no home")) {
            assertFalse(rows.contains(secret), secret);
        }
    }

    private Assessment keep() {
        return assessments.keep(Sample.interview(needs, key));
    }

    private String agree(boolean agreed, boolean showNeeds, boolean showAnswers) {
        return assessments.agreeToContact(
                ImmutableContactAgreement.builder()
                        .interview(Sample.interview(needs, key))
                        .contact(
                                ImmutableContactDetails.builder()
                                        .name("Ada Sample")
                                        .phone("01632 960 123")
                                        .safeContact(
                                                ImmutableSafeContact.builder()
                                                        .addMethods(ContactMethod.PHONE)
                                                        .leaveMessage(SafeContact.Leave.NO)
                                                        .build())
                                        .build())
                        .language("en-GB")
                        .agreed(agreed)
                        .showNeeds(showNeeds)
                        .showAnswers(showAnswers)
                        .build());
    }

    private String listening(AssessmentListener listener, Callable<String> work) throws Exception {
        ServiceRegistration<AssessmentListener> registration =
                context.registerService(AssessmentListener.class, listener, null);

        try {
            return as(Actor.anonymous(), work);
        } finally {
            registration.unregister();
        }
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }
}
