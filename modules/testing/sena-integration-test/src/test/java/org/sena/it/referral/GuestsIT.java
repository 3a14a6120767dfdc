package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.Referral;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.ThreadClosedException;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;

/** A second organisation in a conversation: by the person's word, from then on, until it ends. */
@InFramework
class GuestsIT {

    @OsgiService private Consents consents;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;
    @OsgiService private Threads threads;

    private People people;
    private Actor resident;
    private Actor worker;
    private Service other;
    private Actor guest;
    private Talk talk;

    @BeforeEach
    void a_referral_and_another_organisation() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        Service service = district.store(district.referable());
        other = district.store(district.referable());
        resident = People.resident();
        worker = People.worker(service.organisation().id());
        guest = People.worker(other.organisation().id());
        Referral sent =
                people.as(resident, () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                        .referral();
        talk = new Talk(people, threads, sent);
    }

    @Test
    void a_guest_reads_from_its_joining_on() {
        talk.write(resident, "Before");
        invite();
        talk.write(worker, "After");

        List<Message> seen = talk.read(guest);

        assertEquals(List.of("After"), Talk.texts(seen));
        assertEquals(2, seen.get(0).sequence());
        assertEquals("Me too", talk.write(guest, "Me too").text().orElseThrow());
        assertEquals(1, talk.read(worker).get(1).receipts().size());
        assertEquals(List.of("Before", "After", "Me too"), talk.texts(resident));
    }

    @Test
    void nobody_lets_in_whom_the_person_has_not_agreed_to() {
        MessageRefusedException refused =
                assertThrows(
                        MessageRefusedException.class,
                        () -> add(worker, Visibility.PROFESSIONAL_ONLY));

        assertEquals(Set.of(MessageProblem.CONSENT_MISSING), refused.problems());
        assertThrows(NoSuchThreadException.class, () -> talk.read(guest));
        assertThrows(NoSuchThreadException.class, () -> add(guest, Visibility.RESIDENT_VISIBLE));
    }

    @Test
    void a_professional_lets_in_whom_the_person_agreed_to() {
        agree(other.organisation().id());

        MessageThread joined = add(worker, Visibility.PROFESSIONAL_ONLY);
        talk.write(guest, Visibility.PROFESSIONAL_ONLY, "We know the family");

        assertTrue(
                joined.participants().stream()
                        .anyMatch(
                                side ->
                                        side.organisationId()
                                                .filter(other.organisation().id()::equals)
                                                .isPresent()));
        assertEquals(
                List.of("We know the family"),
                Talk.texts(talk.page(worker, Visibility.PROFESSIONAL_ONLY).messages()));
        assertThrows(NoSuchThreadException.class, () -> talk.read(guest));
        assertEquals(1, people.as(guest, () -> threads.joined()).size());
    }

    @Test
    void the_same_organisation_is_let_in_once() {
        invite();

        MessageRefusedException refused = assertThrows(MessageRefusedException.class, this::invite);

        assertEquals(Set.of(MessageProblem.ORGANISATION_UNKNOWN), refused.problems());
        assertThrows(
                MessageRefusedException.class,
                () ->
                        people.as(
                                resident,
                                () ->
                                        threads.invite(
                                                talk.about(), UUID.randomUUID().toString(), "en")));
    }

    @Test
    void only_the_person_gives_the_consent_on_the_spot() {
        assertThrows(
                NoSuchThreadException.class,
                () ->
                        people.as(
                                worker,
                                () ->
                                        threads.invite(
                                                talk.about(), other.organisation().id(), "en")));
    }

    @Test
    void the_end_of_the_consent_leaves_an_outline_of_what_the_guest_saw() {
        invite();
        talk.write(resident, "While you read");
        talk.read(guest);
        Consent consent =
                consents.active(
                                resident.subjectId().orElseThrow(),
                                other.organisation().id(),
                                Purpose.MESSAGE)
                        .orElseThrow();

        people.as(resident, () -> consents.withdraw(consent.id(), Channel.WEB, "CHANGED_MIND"));
        talk.write(resident, "Without you");

        assertEquals(List.of("-"), talk.texts(guest));
        assertThrows(ThreadClosedException.class, () -> talk.write(guest, "Hello?"));
        assertEquals(2, talk.read(worker).size());
    }

    @Test
    void a_guest_that_comes_back_reads_from_then_on() {
        invite();
        Consent consent =
                consents.active(
                                resident.subjectId().orElseThrow(),
                                other.organisation().id(),
                                Purpose.MESSAGE)
                        .orElseThrow();
        people.as(resident, () -> consents.withdraw(consent.id(), Channel.WEB, "CHANGED_MIND"));
        talk.write(resident, "Between");
        invite();
        talk.write(resident, "Again");

        assertEquals(List.of("Again"), talk.texts(guest));
    }

    private MessageThread invite() {
        return people.as(
                resident, () -> threads.invite(talk.about(), other.organisation().id(), "en"));
    }

    private MessageThread add(Actor actor, Visibility visibility) {
        return people.as(
                actor, () -> threads.add(talk.about(), visibility, other.organisation().id()));
    }

    private void agree(String organisationId) {
        people.as(
                resident,
                () ->
                        consents.give(
                                ImmutableConsentRequest.builder()
                                        .subjectId(resident.subjectId().orElseThrow())
                                        .recipientOrganisationId(organisationId)
                                        .recipientName("Another")
                                        .purpose(Purpose.MESSAGE)
                                        .addItems(DataItem.NAME)
                                        .language("en")
                                        .build()));
    }
}
