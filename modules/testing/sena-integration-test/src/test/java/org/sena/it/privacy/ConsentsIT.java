package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentListener;
import org.sena.privacy.api.ConsentText;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.MayAttest;
import org.sena.privacy.api.Purpose;

/** Consents on the real database: given, found, ended, and never without their audit event. */
@InFramework
class ConsentsIT {

    @OsgiService private AuditTrail auditTrail;
    @OsgiService private Consents consents;
    @OsgiService private BundleContext context;
    @OsgiService private CurrentActor currentActor;

    private final String subject = People.newSubject();

    @Test
    void a_consent_is_found_again_as_it_was_given() throws Exception {
        Consent given = give();

        assertEquals(Optional.of(given), consents.find(given.id()));
        assertEquals(Optional.of(given), active());
        assertEquals(List.of(given), ofSubject());
        assertEquals(List.of("consent.give"), deeds());
    }

    @Test
    void a_new_visitor_gives_the_first_consent_but_no_visitor_the_second() throws Exception {
        currentActor.callAs(Actor.anonymous(), () -> consents.give(People.consentOf(subject)));

        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                Actor.anonymous(), () -> consents.give(People.consentOf(subject))));
        assertEquals(1, ofSubject().size());
        assertEquals(List.of("consent.give refused", "consent.give"), deeds());
    }

    @Test
    void the_words_that_were_read_are_shown_again_as_they_were() throws Exception {
        Consent given = give();

        ConsentText words =
                currentActor
                        .callAs(Actor.person(subject), () -> consents.words(given.id()))
                        .orElseThrow();

        assertEquals(given.wordingHash(), words.hash());
        assertTrue(words.text().contains("Huntingdonshire District Council"), words::text);
        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                People.user(Role.ORGANISATION_WORKER),
                                () -> consents.words(given.id())));
    }

    /** The first two who read the same new words must not undo each other's consent. */
    @Test
    void many_people_agree_to_the_same_new_words_at_once() throws Exception {
        String name = "Organisation " + subject;
        List<Callable<Consent>> people =
                Stream.generate(People::newSubject)
                        .limit(4)
                        .map(one -> People.consentOf(one).withRecipientName(name))
                        .map(
                                request ->
                                        (Callable<Consent>)
                                                () ->
                                                        currentActor.callAs(
                                                                Actor.person(request.subjectId()),
                                                                () -> consents.give(request)))
                        .collect(Collectors.toList());
        ExecutorService threads = Executors.newFixedThreadPool(people.size());

        try {
            Set<String> hashes = new HashSet<>();
            for (Future<Consent> given : threads.invokeAll(people)) {
                hashes.add(given.get().wordingHash());
            }
            assertEquals(1, hashes.size());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_organisations_worker_attests_for_somebody_new_and_then_for_whom_they_help()
            throws Exception {
        Actor worker = People.user(Role.ORGANISATION_WORKER);
        ImmutableConsentRequest request =
                People.consentOf(subject).withGiver(Giver.ATTESTED).withEvidence("Form 12");

        Consent first = currentActor.callAs(worker, () -> consents.give(request));
        Consent second =
                currentActor.callAs(
                        worker, () -> consents.give(request.withSupersedes(first.id())));

        assertEquals(Optional.of("org-1"), first.capturedByOrganisation());
        assertEquals(Optional.of("Form 12"), consents.find(first.id()).orElseThrow().evidence());
        assertEquals(Optional.of(first.id()), second.supersedes());
    }

    @Test
    void no_organisation_attests_for_somebody_it_does_not_help() throws Exception {
        give();

        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                People.user(Role.ORGANISATION_WORKER),
                                () ->
                                        consents.give(
                                                People.consentOf(subject)
                                                        .withGiver(Giver.ATTESTED))));
        assertEquals(1, ofSubject().size());
        assertEquals(List.of("consent.give refused", "consent.give"), deeds());
    }

    @Test
    void another_context_can_say_that_a_worker_helps_the_person() throws Exception {
        give();
        Actor worker = People.user(Role.ORGANISATION_WORKER);
        MayAttest helping = (actor, whom) -> actor.equals(worker) && whom.equals(subject);
        ServiceRegistration<MayAttest> registration =
                context.registerService(MayAttest.class, helping, null);

        try {
            currentActor.callAs(
                    worker,
                    () -> consents.give(People.consentOf(subject).withGiver(Giver.ATTESTED)));
        } finally {
            registration.unregister();
        }

        assertEquals(2, ofSubject().size());
    }

    @Test
    void what_rests_on_a_consent_is_told_once_that_it_ended_by_itself() throws Exception {
        Consent given = give();
        List<String> ended = new ArrayList<>();
        ConsentListener listener = consent -> ended.add(consent.id());
        ServiceRegistration<ConsentListener> registration =
                context.registerService(ConsentListener.class, listener, null);

        try {
            assertFalse(dueAt(given.expiresAt().minusSeconds(1)).contains(given.id()));
            assertTrue(dueAt(given.expiresAt()).contains(given.id()));
            assertTrue(tell(given.id()));
            assertFalse(tell(given.id()));
        } finally {
            registration.unregister();
        }

        assertEquals(List.of(given.id()), ended);
        assertFalse(dueAt(given.expiresAt()).contains(given.id()));
        assertEquals(List.of("consent.expire", "consent.give"), deeds());
    }

    @Test
    void of_a_consent_that_was_withdrawn_nobody_is_told_later() throws Exception {
        Consent given = give();

        withdraw(given);

        assertFalse(dueAt(given.expiresAt()).contains(given.id()));
        assertFalse(tell(given.id()));
    }

    @Test
    void a_worker_attests_and_is_named_as_the_one_who_recorded_it() throws Exception {
        Consent given =
                currentActor.callAs(
                        People.user(Role.ADVISER),
                        () ->
                                consents.give(
                                        People.consentOf(subject)
                                                .withGiver(Giver.ATTESTED)
                                                .withChannel(Channel.PHONE)));

        assertEquals(Optional.of("test-ADVISER"), given.capturedBy());
    }

    @Test
    void a_withdrawn_consent_allows_nothing_and_withdrawing_again_changes_nothing()
            throws Exception {
        Consent given = give();

        Consent ended = withdraw(given);
        Consent again = withdraw(given);

        assertTrue(ended.withdrawnAt().isPresent());
        assertEquals(ended, again);
        assertEquals(Optional.empty(), active());
        assertEquals(List.of(ended), ofSubject());
        assertEquals(List.of("consent.withdraw", "consent.give"), deeds());
    }

    @Test
    void a_consent_falls_with_the_transaction_it_was_given_in_and_so_does_its_event()
            throws Exception {
        assertThrows(
                IllegalStateException.class,
                () ->
                        Suite.inTransaction(
                                () -> {
                                    give();
                                    throw new IllegalStateException("after the consent");
                                }));

        assertEquals(List.of(), ofSubject());
        assertEquals(List.of(), deeds());
    }

    @Test
    void a_listener_is_told_in_the_transaction_and_can_still_stop_it() throws Exception {
        Consent given = give();
        List<Consent> told = new ArrayList<>();
        ConsentListener listener =
                consent -> {
                    told.add(consent);
                    throw new IllegalStateException("the referral can't be closed");
                };
        ServiceRegistration<ConsentListener> registration =
                context.registerService(ConsentListener.class, listener, null);
        try {
            assertThrows(IllegalStateException.class, () -> withdraw(given));
        } finally {
            registration.unregister();
        }

        assertEquals(given.id(), told.get(0).id());
        assertFalse(told.get(0).withdrawnAt().isEmpty());
        assertEquals(Optional.of(given), active());
        assertEquals(List.of("consent.give"), deeds());
    }

    @Test
    void a_stranger_ends_nothing_and_the_attempt_is_on_record() throws Exception {
        Consent given = give();

        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                People.user(Role.ORGANISATION_WORKER),
                                () -> consents.withdraw(given.id(), Channel.WEB, "no")));

        assertEquals(Optional.of(given), active());
        assertEquals(List.of("consent.withdraw refused", "consent.give"), deeds());
    }

    private Consent give() throws Exception {
        return currentActor.callAs(
                Actor.person(subject), () -> consents.give(People.consentOf(subject)));
    }

    private Consent withdraw(Consent consent) throws Exception {
        return currentActor.callAs(
                Actor.person(subject),
                () -> consents.withdraw(consent.id(), Channel.WEB, "I changed my mind"));
    }

    private Optional<Consent> active() {
        return consents.active(subject, Consents.COUNCIL, Purpose.PROACTIVE_CONTACT);
    }

    private List<Consent> ofSubject() throws Exception {
        return currentActor.callAs(Actor.person(subject), () -> consents.ofSubject(subject));
    }

    private List<String> deeds() throws Exception {
        List<AuditEvent> events =
                currentActor.callAs(
                        Actor.person(subject), () -> auditTrail.aboutSubject(subject, 20));
        return events.stream()
                .map(event -> event.record().action() + (event.allowed() ? "" : " refused"))
                .collect(Collectors.toList());
    }

    /** The hourly job's own view, which no API shows. */
    private List<?> dueAt(Instant moment) throws Exception {
        return (List<?>)
                expiries("due", Instant.class, int.class, int.class)
                        .apply(moment, 0, Integer.MAX_VALUE / 2);
    }

    private boolean tell(String consentId) throws Exception {
        return currentActor.callAs(
                Actor.system("consent-expiry"),
                () -> (boolean) expiries("tell", String.class).apply(consentId));
    }

    private Job expiries(String name, Class<?>... parameters) throws Exception {
        ServiceReference<?> reference =
                context.getAllServiceReferences(
                                "org.sena.privacy.service.consent.ConsentExpiries", null)[0];
        Object job = context.getService(reference);
        Method method = job.getClass().getMethod(name, parameters);

        return arguments -> method.invoke(job, arguments);
    }

    /** A method of it. */
    private interface Job {
        Object apply(Object... arguments) throws Exception;
    }
}
