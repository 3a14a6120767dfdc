package org.sena.it.directory.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.identity.api.CurrentActor;

/** What is sent to the feed becomes a draft that waits for an assurer. */
@InFramework
class ProposalsIT {

    @OsgiService private BundleContext context;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private DirectoryImport directoryImport;

    private final Service service = Example.service();
    private final String address = "v3/services/" + service.id();

    private Feed editor;

    @BeforeEach
    void a_published_service() throws Exception {
        currentActor.callAs(
                Example.EDITOR,
                () -> directoryImport.store(List.of(service.organisation()), List.of(service)));
        editor = feed().signIn("demo-editor");

        for (int i = 0; editor.get(address).statusCode() != 200 && i < 2_000; i++) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_change_waits_for_an_assurer_and_the_published_service_stays() throws Exception {
        HttpResponse<String> published = editor.get(address);
        ObjectNode changed = (ObjectNode) Feed.parse(published.body());

        changed.put("name", "Harpsichord dusting").put("alternate_name", "The lid");

        HttpResponse<String> answer =
                put(editor, changed, "If-Match", published.headers().firstValue("ETag").get());
        JsonNode draft = Feed.parse(answer.body());

        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals(service.id(), draft.get("service_id").asText());
        assertEquals("submitted", draft.get("state").asText());
        assertEquals(
                "submitted",
                editor.json("v3/drafts/" + draft.get("id").asText()).get("state").asText());
        assertEquals("Harpsichord airing", directory.service(service.id()).get().name());
        assertEquals(409, put(editor, changed).statusCode());
    }

    @Test
    void a_change_of_what_is_no_longer_so_is_refused() throws Exception {
        ObjectNode changed = (ObjectNode) editor.json(address);

        assertEquals(412, put(editor, changed, "If-Match", "\"1-0\"").statusCode());
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place() throws Exception {
        ObjectNode changed = (ObjectNode) editor.json(address);

        changed.put("status", "open").put("minimum_age", "old").remove("name");
        changed.putArray("schedules").addObject().put("byday", "XX");

        HttpResponse<String> answer = put(editor, changed);
        Set<String> places = new HashSet<>();

        Feed.parse(answer.body()).get("problems").forEach(p -> places.add(p.get("path").asText()));

        assertEquals(400, answer.statusCode());
        assertEquals(Set.of("$.name", "$.status", "$.minimum_age", "$.schedules[0].byday"), places);
    }

    @Test
    void what_the_policy_wants_is_told_by_the_workflow() throws Exception {
        HttpResponse<String> answer =
                editor.send(
                        "POST",
                        "v3/services",
                        "{\"organization_id\":\""
                                + service.organisation().id()
                                + "\",\"name\":\"x\"}",
                        "Content-Type",
                        "application/json");

        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(Feed.parse(answer.body()).get("problems").size() > 0, answer.body());
    }

    @Test
    void nobody_proposes_for_others() throws Exception {
        JsonNode document = editor.json(address);

        assertEquals(401, put(feed(), document).statusCode());
        assertEquals(403, put(feed().signIn("demo-manager"), document).statusCode());
    }

    @Test
    void a_service_stays_with_its_organisation_and_its_id() throws Exception {
        ObjectNode changed = (ObjectNode) editor.json(address);

        changed.put("organization_id", "10000000-0000-4000-8000-000000000001");
        assertEquals(400, put(editor, changed).statusCode());

        changed.put("organization_id", service.organisation().id()).put("id", "another");
        assertEquals(400, put(editor, changed).statusCode());
        assertFalse(editor.get("v3/services/another").statusCode() == 200);
    }

    private HttpResponse<String> put(Feed feed, JsonNode document, String... headers)
            throws Exception {
        String[] all = new String[headers.length + 2];

        all[0] = "Content-Type";
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);

        return feed.send("PUT", address, document.toString(), all);
    }

    private Feed feed() {
        return new Feed(
                URI.create(
                        "http://localhost:"
                                + context.getProperty("org.osgi.service.http.port")
                                + "/"));
    }
}
