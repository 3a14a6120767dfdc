package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
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
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Referral;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.access.AccessKeys;
import org.sena.referral.api.message.Threads;

/** An organisation's own case system: a key opens what its people may see and do, and no more. */
@InFramework
class CaseSystemIT {

    private static final String ADDRESS = "127.0.10.20";

    @OsgiService private AccessKeys keys;
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
    private Referral sent;
    private String key;

    @BeforeEach
    void a_referral_and_a_key() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
        resident = People.resident();
        sent =
                people.as(resident, () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                        .referral();
        key = people.as(manager(service.organisation().id()), () -> keys.make("Case system"));
    }

    @Test
    void a_key_lists_opens_answers_and_writes() throws IOException {
        RestClient system = new RestClient(ADDRESS, key);

        assertTrue(system.get("referrals").body().contains(sent.reference()));
        RestClient.Answer opened = system.get("referrals/" + sent.reference());
        assertEquals("ACKNOWLEDGED", opened.text("state"), opened.body());
        assertTrue(opened.body().contains(Requests.PHONE), opened.body());
        assertTrue(opened.header("Cache-Control").startsWith("no-store"));

        String accept = command("ACCEPT", 2);
        assertEquals("ACCEPTED", system.post(path("commands"), accept).text("state"));
        assertEquals("ACCEPTED", system.post(path("commands"), accept).text("state"));
        assertEquals(409, system.post(path("commands"), command("ACCEPT", 2)).status());

        RestClient.Answer written =
                system.post(
                        path("messages"),
                        "{\"text\": \"We call on Friday\", \"token\": \""
                                + UUID.randomUUID()
                                + "\"}");
        assertEquals(201, written.status(), written.body());
        assertEquals(List.of("We call on Friday"), new Talk(people, threads, sent).texts(resident));
        assertTrue(system.get(path("messages")).body().contains("We call on Friday"));
    }

    @Test
    void a_key_of_another_organisation_finds_nothing() throws IOException {
        String other =
                people.as(manager(UUID.randomUUID().toString()), () -> keys.make("Case system"));
        RestClient stranger = new RestClient(ADDRESS, other);

        assertFalse(stranger.get("referrals").body().contains(sent.reference()));
        assertEquals(404, stranger.get("referrals/" + sent.reference()).status());
        assertEquals(404, stranger.get(path("messages")).status());
        assertEquals(404, stranger.post(path("commands"), command("ACCEPT", 1)).status());
    }

    @Test
    void without_a_key_in_force_there_is_no_way_in() throws IOException {
        String keyId = key.substring(0, key.indexOf('.'));
        people.run(manager(service.organisation().id()), () -> keys.revoke(keyId));

        for (String none : List.of("", key, "x", keyId + "." + "A".repeat(43))) {
            RestClient.Answer refused = new RestClient(ADDRESS, none).get("referrals");

            assertEquals(401, refused.status(), none);
            assertTrue(refused.header("WWW-Authenticate").startsWith("Bearer"));
        }
    }

    @Test
    void taking_it_back_ends_what_the_key_reads() throws IOException {
        RestClient system = new RestClient(ADDRESS, key);
        new Talk(people, threads, sent).write(resident, "The code is 4711");
        assertTrue(system.get(path("messages")).body().contains("4711"));

        people.as(resident, () -> referrals.withdraw(sent.id(), sent.version()));

        assertFalse(system.get(path("messages")).body().contains("4711"));
        assertFalse(system.get("referrals/" + sent.reference()).body().contains(Requests.PHONE));
    }

    @Test
    void a_step_that_is_none_is_told_by_its_field() throws IOException {
        RestClient.Answer answer =
                new RestClient(ADDRESS, key).post(path("commands"), "{\"command\": \"DANCE\"}");

        assertEquals(422, answer.status(), answer.body());
        for (String field : List.of("command", "version", "token")) {
            assertTrue(answer.body().contains("\"" + field + "\""), answer.body());
        }
    }

    @Test
    void only_a_manager_has_to_do_with_keys_of_the_own_organisation() {
        String keyId = key.substring(0, key.indexOf('.'));
        for (Actor actor :
                List.of(
                        People.worker(service.organisation().id()),
                        People.holding(Role.ADMINISTRATOR),
                        resident,
                        People.visitor())) {
            assertThrows(
                    NotAllowedException.class, () -> people.as(actor, () -> keys.make("Mine")));
            assertThrows(
                    NotAllowedException.class, () -> people.as(actor, keys::ofOwnOrganisation));
            assertThrows(
                    NotAllowedException.class, () -> people.run(actor, () -> keys.revoke(keyId)));
        }
        assertThrows(
                NotAllowedException.class,
                () -> people.run(manager("another"), () -> keys.revoke(keyId)));
        assertTrue(keys.actor(key).isPresent());
    }

    @Test
    void the_key_itself_is_kept_nowhere() {
        String rows =
                new Rows(dataSource)
                        .text("SENA_AccessKeyEntry", "organisationId", service.organisation().id());

        assertFalse(rows.isEmpty());
        assertFalse(rows.contains(key.substring(key.indexOf('.') + 1)), rows);
    }

    private String path(String end) {
        return "referrals/" + sent.reference() + "/" + end;
    }

    private static String command(String name, long version) {
        return "{\"command\": \""
                + name
                + "\", \"version\": "
                + version
                + ", \"token\": \""
                + UUID.randomUUID()
                + "\"}";
    }

    private static Actor manager(String organisationId) {
        return ImmutableActor.builder()
                .userId("manager-" + UUID.randomUUID())
                .addRoles(Role.ORGANISATION_MANAGER)
                .organisationId(organisationId)
                .build();
    }
}
