package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.InboxQuery;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralLists;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;

/** A person says stop: whoever reads the referral from then on, by whatever way, sees nothing. */
@InFramework
class WithdrawnConsentIT {

    private static final String SAID = "My sister Philomena has the key";

    private static final List<String> PERSONAL =
            List.of(
                    Requests.NAME,
                    Requests.PHONE,
                    Requests.REASON,
                    Requests.NOTE,
                    "Dealing with debt",
                    SAID);

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Consents consents;
    @OsgiService private Referrals referrals;
    @OsgiService private ReferralLists lists;
    @OsgiService private Casework casework;
    @OsgiService private Threads threads;

    private People people;
    private Service service;
    private Actor resident;
    private Actor worker;
    private Actor manager;
    private Referral sent;
    private Talk talk;

    @BeforeEach
    void a_referral_with_a_conversation() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
        resident = People.resident();
        worker = People.worker(service.organisation().id());
        manager = People.worker(service.organisation().id());
        sent =
                people.as(
                                resident,
                                () ->
                                        referrals.send(
                                                Requests.to(
                                                                service.id(),
                                                                DataItem.PHONE,
                                                                DataItem.REASON,
                                                                DataItem.SAFE_CONTACT,
                                                                Requests.DEBT)
                                                        .withAlsoAgreed(Purpose.MESSAGE)))
                        .referral();
        talk = new Talk(people, threads, sent);
        talk.write(resident, SAID);
    }

    @Test
    void while_the_consent_holds_the_organisation_sees_what_was_shared() {
        String seen = people.as(worker, () -> referrals.open(sent.id())).toString();

        assertTrue(seen.contains(Requests.PHONE), seen);
        assertTrue(talk.texts(worker).contains(SAID));
    }

    @Test
    void whoever_had_it_open_sees_nothing_with_their_next_click() {
        people.as(worker, () -> referrals.open(sent.id()));
        talk.texts(worker);

        withdraw(Purpose.REFERRAL);

        assertNobodySees();
        assertEquals(
                ReferralState.WITHDRAWN,
                people.as(resident, () -> referrals.open(sent.id())).referral().state());
    }

    @Test
    void taking_the_request_back_ends_it_for_everybody_too() {
        people.as(
                resident, () -> casework.withdraw(Command.on(sent, UUID.randomUUID().toString())));

        assertNobodySees();
        assertFalse(consent(Purpose.REFERRAL).withdrawnAt().isEmpty());
    }

    @Test
    void nothing_more_can_be_done_with_it() {
        withdraw(Purpose.REFERRAL);
        Command command = Command.on(sent, UUID.randomUUID().toString());

        assertThrows(
                RuntimeException.class, () -> people.as(worker, () -> casework.accept(command)));
        assertThrows(RuntimeException.class, () -> talk.write(worker, "Are you there?"));
    }

    /** Every way in which somebody but the person reads a referral. */
    private void assertNobodySees() {
        Actor adviser = People.holding(Role.ADVISER);

        for (Map.Entry<String, Supplier<?>> reader : readers(worker, manager, adviser).entrySet()) {
            String seen = read(reader.getValue());

            for (String value : PERSONAL) {
                assertFalse(seen.contains(value), () -> reader.getKey() + " still shows " + value);
            }
        }
    }

    private Map<String, Supplier<?>> readers(Actor... actors) {
        Map<String, Supplier<?>> readers = new LinkedHashMap<>();

        for (Actor actor : actors) {
            String who = actor.displayName();

            readers.put(
                    who + ", the request by its id",
                    () -> people.as(actor, () -> referrals.open(sent.id())));
            readers.put(
                    who + ", the request by its reference",
                    () -> people.as(actor, () -> referrals.open(sent.reference())));
            readers.put(
                    who + ", the list",
                    () -> people.as(actor, () -> lists.inbox(InboxQuery.all())));
            readers.put(
                    who + ", what was sent",
                    () -> people.as(actor, () -> lists.sent(InboxQuery.all())));
            readers.put(
                    who + ", everything",
                    () -> people.as(actor, () -> lists.all(InboxQuery.all())));
            readers.put(
                    who + ", the conversations",
                    () -> people.as(actor, () -> threads.of(talk.about())));

            for (Visibility visibility : Visibility.values()) {
                readers.put(
                        who + ", the conversation " + visibility,
                        () ->
                                people.as(
                                        actor,
                                        () ->
                                                threads.read(
                                                        talk.about(),
                                                        visibility,
                                                        OptionalInt.empty(),
                                                        100)));
            }
        }

        return readers;
    }

    /** What came of it; a refusal shows nothing. */
    private static String read(Supplier<?> reader) {
        try {
            return String.valueOf(reader.get());
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private void withdraw(Purpose purpose) {
        people.as(resident, () -> consents.withdraw(consent(purpose).id(), Channel.WEB, ""));
    }

    private Consent consent(Purpose purpose) {
        return people
                .as(resident, () -> consents.ofSubject(resident.subjectId().orElseThrow()))
                .stream()
                .filter(consent -> consent.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }
}
