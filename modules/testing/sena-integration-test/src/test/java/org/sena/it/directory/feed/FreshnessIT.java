package org.sena.it.directory.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableLocalDirectory;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.LocalDirectories;
import org.sena.identity.api.CurrentActor;

/** Copies of the feeds are kept current: what changed, what is gone, what is still the same. */
@InFramework
class FreshnessIT {

    @OsgiService private BundleContext context;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private LocalDirectories localDirectories;

    private Feed feed;

    @BeforeEach
    void reader() {
        feed =
                new Feed(
                        URI.create(
                                "http://localhost:"
                                        + context.getProperty("org.osgi.service.http.port")
                                        + "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v3/services?per_page=3",
                "v3/organizations",
                "v3/taxonomy_terms",
                "v1/services",
                "v1/vocabularies"
            })
    void a_copy_that_is_current_is_not_sent_again(String path) throws Exception {
        awaitRest();

        HttpResponse<String> first = feed.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();

        assertEquals(304, feed.get(path, "If-None-Match", tag).statusCode());
        assertEquals(304, feed.get(path, "If-Modified-Since", modified).statusCode());
        assertEquals(200, feed.get(path, "If-None-Match", "\"another\"").statusCode());
    }

    @Test
    void a_change_makes_copies_old() throws Exception {
        awaitRest();

        Service service = Example.service();
        String before = feed.get("v3/services").headers().firstValue("ETag").orElseThrow();

        store(service);

        await(() -> feed.get("v3/services", "If-None-Match", before).statusCode() == 200);
        await(() -> feed.get("v3/services/" + service.id()).statusCode() == 200);

        String record =
                feed.get("v3/services/" + service.id()).headers().firstValue("ETag").orElseThrow();

        assertEquals(
                304, feed.get("v3/services/" + service.id(), "If-None-Match", record).statusCode());
    }

    @Test
    void what_changed_and_what_is_gone_comes_after_a_moment() throws Exception {
        Instant before = Instant.now().minusMillis(1);
        Service service = Example.service();

        store(service);
        await(() -> changedSince(before, service.id()).isPresent());
        assertEquals("active", changedSince(before, service.id()).get().get("status").asText());

        as(
                () -> {
                    directoryImport.withdraw(
                            RecordKind.SERVICE, Set.of(service.id()), "It ended.", "editor");

                    return null;
                });
        await(
                () ->
                        changedSince(before, service.id())
                                .filter(item -> item.get("status").asText().equals("defunct"))
                                .isPresent());

        Set<String> fields = new HashSet<>();

        changedSince(before, service.id()).get().fieldNames().forEachRemaining(fields::add);

        assertEquals(Set.of("id", "name", "status", "last_modified"), fields);

        HttpResponse<String> gone = feed.get("v3/services/" + service.id());

        assertEquals(404, gone.statusCode());
        assertTrue(gone.body().contains("withdrawn"), gone.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services",
                "services?full=true",
                "service_at_locations",
                "organizations",
                "taxonomies",
                "taxonomy_terms"
            })
    void a_stream_has_everything_a_line_each(String path) throws Exception {
        String list = "v3/" + path + (path.contains("?") ? "&" : "?");
        HttpResponse<String> stream = feed.get(list + "format=ndjson&per_page=2");
        Set<String> ids = new HashSet<>();

        for (String line : stream.body().split("\n")) {
            ids.add(Feed.parse(line).get("id").asText());
        }

        assertEquals(
                "application/x-ndjson", stream.headers().firstValue("Content-Type").orElse(""));
        assertEquals(feed.json(list + "per_page=1").get("total_items").asInt(), ids.size());
    }

    @Test
    void a_local_directory_has_feeds_of_its_own() throws Exception {
        String key = "it-lunch";

        as(
                () -> {
                    localDirectories.store(
                            ImmutableLocalDirectory.builder()
                                    .key(key)
                                    .name("Food near you")
                                    .description("Made up for a test.")
                                    .addServiceTypes("food-bank")
                                    .build());

                    return null;
                });

        try {
            JsonNode some = feed.json(key + "/v3/services?full=true&per_page=100");
            Set<String> found = new HashSet<>();

            some.get("contents").forEach(item -> found.add(item.get("id").asText()));

            assertTrue(
                    feed.json(key + "/v3")
                            .get("openapi_url")
                            .asText()
                            .endsWith("/o/oruk/" + key + "/v3/openapi.json"));
            assertFalse(found.isEmpty());
            assertTrue(
                    some.get("total_items").asInt()
                            < feed.json("v3/services").get("total_items").asInt());
            assertEquals(
                    some.get("total_items"), feed.json(key + "/v1/services").get("totalElements"));

            for (JsonNode item : feed.json("v3/services?per_page=100").get("contents")) {
                String id = item.get("id").asText();

                assertEquals(
                        found.contains(id) ? 200 : 404,
                        feed.get(key + "/v3/services/" + id).statusCode());
            }
        } finally {
            as(
                    () -> {
                        localDirectories.remove(key);

                        return null;
                    });
        }

        assertEquals(404, feed.get(key + "/v3/services").statusCode());
    }

    private Optional<JsonNode> changedSince(Instant moment, String id) throws Exception {
        for (JsonNode item : feed.all("v3/services?per_page=100&modified_after=" + moment)) {
            if (item.get("id").asText().equals(id)) {
                return Optional.of(item);
            }
        }

        return Optional.empty();
    }

    private void store(Service service) throws Exception {
        as(() -> directoryImport.store(List.of(service.organisation()), List.of(service)));
    }

    private <T> T as(Callable<T> work) throws Exception {
        return currentActor.callAs(Example.EDITOR, work);
    }

    /** Right after a change an answer has no tag: it is not sure to be whole. */
    private void awaitRest() throws Exception {
        await(() -> feed.get("v3/services").headers().firstValue("ETag").isPresent());
    }

    /** Each node reads along with the database: soon, not at once. */
    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plusSeconds(20);

        while (!condition.call()) {
            assertTrue(Instant.now().isBefore(end), "It didn't come in 20 seconds");
        }
    }
}
