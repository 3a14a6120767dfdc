package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Referral;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.TooManyAttemptsException;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessagePage;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.ThreadClosedException;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.api.message.Voice;

/** The threads of a referral: numbered without gaps, sealed, and read by whom they are for. */
@InFramework
class ConversationIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;
    @OsgiService private Threads threads;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.referral.service)")
    private DataSource dataSource;

    private People people;
    private Service service;
    private Actor resident;
    private Actor worker;
    private Referral sent;
    private Talk talk;

    @BeforeEach
    void a_referral() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
        resident = People.resident();
        worker = worker();
        sent =
                people.as(resident, () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                        .referral();
        talk = new Talk(people, threads, sent);
    }

    @Test
    void both_sides_write_and_see_what_is_new() {
        talk.write(worker, "How many are you?");
        assertEquals(1, unread(resident));

        List<Message> seen = talk.read(resident);
        assertTrue(seen.get(0).isNew());
        assertEquals(0, unread(resident));
        assertFalse(talk.read(resident).get(0).isNew());

        talk.write(resident, "Three");
        assertEquals(1, unread(worker));
        assertEquals(List.of("How many are you?", "Three"), talk.texts(worker));
        assertEquals(Voice.ORGANISATION, seen.get(0).from());
        assertEquals(service.organisation().name(), seen.get(0).organisationName().orElseThrow());
    }

    @Test
    void an_organisation_reads_once_whoever_of_it_looks_first() {
        talk.write(resident, "Hello");
        talk.read(worker);
        Message first = talk.read(resident).get(0);
        talk.read(worker());
        Message second = talk.read(resident).get(0);

        assertEquals(1, first.receipts().size());
        assertEquals(
                service.organisation().name(),
                first.receipts().get(0).organisationName().orElseThrow());
        assertEquals(first.receipts(), second.receipts());
    }

    @Test
    void many_at_once_are_numbered_without_gaps() throws Exception {
        List<Callable<?>> deeds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String text = "Message " + i;
            deeds.add(() -> talk.write(resident, text));
            deeds.add(() -> talk.write(worker(), text));
        }

        List<Object> results = AtOnce.all(deeds);

        assertEquals(8, AtOnce.count(results, Message.class), results::toString);
        assertEquals(
                IntStream.rangeClosed(1, 8).boxed().collect(Collectors.toList()),
                talk.read(resident).stream().map(Message::sequence).collect(Collectors.toList()));
    }

    @Test
    void readers_and_writers_at_once_do_not_hinder_each_other() throws Exception {
        talk.write(worker, "First");
        List<Callable<?>> deeds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String text = "Message " + i;
            deeds.add(() -> talk.page(resident, Visibility.RESIDENT_VISIBLE));
            deeds.add(() -> talk.write(worker(), text));
            deeds.add(() -> talk.page(worker(), Visibility.RESIDENT_VISIBLE));
        }

        List<Object> results = AtOnce.all(deeds);

        assertEquals(3, AtOnce.count(results, Message.class), results::toString);
        assertEquals(6, AtOnce.count(results, MessagePage.class), results::toString);
        talk.read(resident);
        assertEquals(0, unread(resident));
    }

    @Test
    void the_first_look_of_many_at_once_makes_one_thread() throws Exception {
        List<Callable<?>> deeds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            deeds.add(() -> talk.page(resident, Visibility.RESIDENT_VISIBLE));
            deeds.add(() -> talk.page(worker(), Visibility.RESIDENT_VISIBLE));
        }

        List<Object> results = AtOnce.all(deeds);

        assertEquals(8, AtOnce.count(results, MessagePage.class), results::toString);
        assertEquals(1, new Rows(dataSource).count("SENA_ThreadEntry", "aboutId", sent.id()));
    }

    @Test
    void a_form_sent_twice_adds_one_message() throws Exception {
        String token = UUID.randomUUID().toString();
        List<Callable<?>> deeds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            deeds.add(() -> talk.write(resident, talk.message("Hello").submission(token)));
        }

        List<Object> results = AtOnce.all(deeds);

        assertEquals(3, AtOnce.count(results, Message.class), results::toString);
        assertEquals(1, talk.read(resident).size());
    }

    @Test
    void nobody_writes_more_than_30_messages_an_hour() {
        for (int i = 0; i < 30; i++) {
            talk.write(resident, "Message " + i);
        }

        assertThrows(TooManyAttemptsException.class, () -> talk.write(resident, "One more"));
        assertEquals(31, talk.write(worker, "Another may").sequence());
    }

    @Test
    void pages_begin_with_the_newest() {
        for (int i = 1; i <= 7; i++) {
            talk.write(i % 2 == 0 ? worker : resident, "Message " + i);
        }

        MessagePage newest = page(resident, OptionalInt.empty());
        MessagePage older = page(resident, OptionalInt.of(5));
        MessagePage oldest = page(resident, OptionalInt.of(2));

        assertEquals(List.of("Message 5", "Message 6", "Message 7"), Talk.texts(newest.messages()));
        assertTrue(newest.hasOlder());
        assertEquals(List.of("Message 2", "Message 3", "Message 4"), Talk.texts(older.messages()));
        assertEquals(List.of("Message 1"), Talk.texts(oldest.messages()));
        assertFalse(oldest.hasOlder());
    }

    private MessagePage page(Actor actor, OptionalInt before) {
        return people.as(
                actor, () -> threads.read(talk.about(), Visibility.RESIDENT_VISIBLE, before, 3));
    }

    @Test
    void a_correction_is_a_new_message_and_the_first_one_stays() {
        talk.write(resident, "Call me on Tusday");
        talk.write(resident, talk.message("Call me on Tuesday").corrects(1));

        List<Message> thread = talk.read(worker);

        assertEquals(List.of("Call me on Tusday", "Call me on Tuesday"), Talk.texts(thread));
        assertEquals(2, thread.get(0).correctedBy().orElseThrow());
        assertEquals(1, thread.get(1).corrects().orElseThrow());
    }

    @Test
    void nobody_puts_right_what_others_wrote() {
        talk.write(resident, "Hello");

        for (int number : List.of(1, 2)) {
            MessageRefusedException refused =
                    assertThrows(
                            MessageRefusedException.class,
                            () -> talk.write(worker, talk.message("Hi").corrects(number)));
            assertEquals(Set.of(MessageProblem.CORRECTS_NOTHING), refused.problems());
        }
    }

    @Test
    void the_person_sees_nothing_of_what_professionals_write() {
        talk.write(worker, Visibility.PROFESSIONAL_ONLY, "Does anybody know the family?");

        assertThrows(
                NoSuchThreadException.class,
                () -> talk.page(resident, Visibility.PROFESSIONAL_ONLY));
        assertEquals(1, people.as(resident, () -> threads.of(talk.about())).size());
        assertEquals(List.of(), talk.read(resident));
        assertEquals(0, unread(resident));
    }

    @Test
    void the_council_takes_part_without_reading_what_others_wrote() {
        Actor adviser = People.holding(Role.ADVISER);
        talk.write(worker, Visibility.PROFESSIONAL_ONLY, "She is not at home");
        talk.write(adviser, Visibility.PROFESSIONAL_ONLY, "Please answer by Friday");
        talk.write(resident, "Hello");

        List<Message> among = talk.page(adviser, Visibility.PROFESSIONAL_ONLY).messages();

        assertEquals(List.of("-", "Please answer by Friday"), Talk.texts(among));
        assertEquals(service.organisation().name(), among.get(0).organisationName().orElseThrow());
        assertEquals(List.of("-"), talk.texts(adviser));
        assertThrows(ThreadClosedException.class, () -> talk.write(adviser, "Hello"));
    }

    @Test
    void strangers_find_nothing() {
        talk.write(resident, "Hello");

        for (Actor stranger :
                List.of(
                        People.resident(),
                        People.visitor(),
                        People.worker(UUID.randomUUID().toString()),
                        People.holding(Role.INFORMATION_GOVERNANCE),
                        People.holding(Role.ADMINISTRATOR))) {
            assertThrows(NoSuchThreadException.class, () -> talk.read(stranger));
            assertThrows(NoSuchThreadException.class, () -> talk.write(stranger, "Hi"));
            assertThrows(
                    NoSuchThreadException.class,
                    () -> people.as(stranger, () -> threads.of(talk.about())));
        }
    }

    @Test
    void taking_it_back_hides_from_the_organisation_at_once_what_was_said() {
        talk.write(resident, "The door code is 4711");
        talk.write(worker, "Thank you");
        talk.read(worker);

        people.as(resident, () -> referrals.withdraw(sent.id(), sent.version()));

        List<Message> left = talk.read(worker);
        assertEquals(List.of("-", "-"), Talk.texts(left));
        assertEquals(Voice.RESIDENT, left.get(0).from());
        assertThrows(ThreadClosedException.class, () -> talk.write(worker, "But why?"));
        assertEquals(List.of("The door code is 4711", "Thank you"), talk.texts(resident));
        assertThrows(ThreadClosedException.class, () -> talk.write(resident, "Hello?"));
    }

    @Test
    void no_message_can_be_read_in_the_database() {
        talk.write(resident, "The key is under the mat");
        String thread = talk.thread(resident, Visibility.RESIDENT_VISIBLE).id();

        String rows = new Rows(dataSource).text("SENA_MessageEntry", "threadId", thread);

        assertFalse(rows.isEmpty());
        assertFalse(rows.contains("under the mat"), rows);
    }

    @Test
    void an_empty_or_endless_message_is_refused() {
        assertThrows(MessageRefusedException.class, () -> talk.write(resident, " "));
        assertThrows(MessageRefusedException.class, () -> talk.write(resident, "x".repeat(2_001)));
        assertEquals(2_000, talk.write(resident, "x".repeat(2_000)).text().orElseThrow().length());
    }

    @Test
    void only_SENA_itself_forgets_a_conversation() {
        talk.write(resident, "Hello");
        for (Actor actor : List.of(resident, worker, People.holding(Role.ADMINISTRATOR))) {
            assertThrows(
                    NotAllowedException.class,
                    () -> people.run(actor, () -> threads.forget(talk.about())));
        }

        people.run(Actor.system("test"), () -> threads.forget(talk.about()));
        people.run(Actor.system("test"), () -> threads.forget(talk.about()));

        assertEquals(List.of(), talk.read(resident));
    }

    private int unread(Actor actor) {
        return talk.thread(actor, Visibility.RESIDENT_VISIBLE).unread();
    }

    private Actor worker() {
        return People.worker(service.organisation().id());
    }
}
