package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Message;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.TooManyAttemptsException;

/** The thread: numbered without gaps, sealed, and read by whom it is for. */
@InFramework
class ConversationIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.referral.service)")
    private DataSource dataSource;

    private People people;
    private Service service;

    @BeforeEach
    void a_service() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
    }

    @Test
    void both_sides_write_and_see_what_is_new() {
        Actor resident = People.resident();
        Actor worker = worker();
        Referral sent = send(resident);
        write(worker, sent, "How many are you?");
        assertEquals(1, unread(resident));

        ReferralDetail seen = open(resident, sent);
        write(resident, sent, "Three");

        assertEquals(0, unread(resident));
        assertEquals(Party.ORGANISATION, seen.messages().get(0).from());
        assertEquals(
                service.organisation().name(),
                seen.messages().get(0).organisationName().orElseThrow());
        assertEquals(1, people.as(worker, () -> referrals.inbox()).get(0).unread());
        List<Message> thread = open(worker, sent).messages();
        assertEquals(List.of("How many are you?", "Three"), texts(thread));
        assertTrue(thread.get(0).readAt().isPresent());
    }

    @Test
    void many_at_once_are_numbered_without_gaps() throws Exception {
        Actor resident = People.resident();
        Referral sent = send(resident);
        List<Callable<?>> deeds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String text = "Message " + i;
            deeds.add(() -> write(resident, sent, text));
            deeds.add(() -> write(worker(), sent, text));
        }

        List<Object> results = AtOnce.all(deeds);

        assertEquals(8, AtOnce.count(results, Message.class), results::toString);
        assertEquals(
                IntStream.rangeClosed(1, 8).boxed().collect(Collectors.toList()),
                open(resident, sent).messages().stream()
                        .map(Message::sequence)
                        .collect(Collectors.toList()));
    }

    @Test
    void a_form_sent_twice_adds_one_message() {
        Actor resident = People.resident();
        Referral sent = send(resident);
        String token = UUID.randomUUID().toString();

        people.as(resident, () -> referrals.write(sent.id(), "Hello", token));
        people.as(resident, () -> referrals.write(sent.id(), "Hello", token));

        assertEquals(1, open(resident, sent).messages().size());
    }

    @Test
    void nobody_writes_more_than_30_messages_an_hour() {
        Actor resident = People.resident();
        Referral sent = send(resident);
        for (int i = 0; i < 30; i++) {
            write(resident, sent, "Message " + i);
        }

        assertThrows(TooManyAttemptsException.class, () -> write(resident, sent, "One more"));
    }

    @Test
    void an_empty_or_endless_message_is_refused() {
        Actor resident = People.resident();
        Referral sent = send(resident);

        assertThrows(ReferralRefusedException.class, () -> write(resident, sent, " "));
        assertThrows(
                ReferralRefusedException.class, () -> write(resident, sent, "x".repeat(2_001)));
        assertEquals(2_000, write(resident, sent, "x".repeat(2_000)).text().length());
    }

    @Test
    void no_message_can_be_read_in_the_database() {
        Actor resident = People.resident();
        Referral sent = send(resident);
        write(resident, sent, "The key is under the mat");

        String row = new Rows(dataSource).text("SENA_ReferralMessageEntry", sent.id());

        assertFalse(row.isEmpty());
        assertFalse(row.contains("under the mat"), row);
    }

    private Referral send(Actor resident) {
        return people.as(resident, () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                .referral();
    }

    private ReferralDetail open(Actor actor, Referral referral) {
        return people.as(actor, () -> referrals.open(referral.id()));
    }

    private Message write(Actor actor, Referral referral, String text) {
        return people.as(
                actor, () -> referrals.write(referral.id(), text, UUID.randomUUID().toString()));
    }

    private int unread(Actor resident) {
        return people.as(resident, () -> referrals.mine()).get(0).unread();
    }

    private static List<String> texts(List<Message> thread) {
        return thread.stream().map(Message::text).collect(Collectors.toList());
    }

    private Actor worker() {
        return People.worker(service.organisation().id());
    }
}
