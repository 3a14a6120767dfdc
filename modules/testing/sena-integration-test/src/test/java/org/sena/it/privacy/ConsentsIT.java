package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
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
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Giver;
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
}
