package org.sena.it.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;

/** What a load balancer is told of a node. */
@InFramework
class NodeHealthIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @OsgiService private BundleContext context;

    private Path drainFile;

    @BeforeEach
    void findTheFile() {
        drainFile = Path.of(context.getProperty("sena.data"), "sena.draining");
    }

    @AfterEach
    void putBackInService() throws Exception {
        Files.deleteIfExists(drainFile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "index", "key", "node"})
    void a_node_that_has_started_is_ready_with_every_part_it_needs(String part) throws Exception {
        HttpResponse<String> ready = get("ready");

        assertEquals(200, ready.statusCode(), ready.body());
        assertEquals("UP", json(ready).path("status").textValue());
        assertEquals("UP", json(ready).path("parts").path(part).textValue());
        assertEquals(
                "no-store,no-transform", ready.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void a_node_that_is_taken_out_of_service_is_alive_and_gets_nothing_new() throws Exception {
        Files.createFile(drainFile);

        HttpResponse<String> ready = get("ready");

        assertEquals(503, ready.statusCode());
        assertEquals(
                "application/problem+json",
                ready.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("DOWN", json(ready).path("parts").path("node").textValue());
        assertEquals(200, get("live").statusCode());
        assertEquals(200, get("").statusCode(), "and still does its work");

        Files.delete(drainFile);

        assertEquals(200, get("ready").statusCode());
    }

    @Test
    void being_alive_is_all_that_it_says() throws Exception {
        assertEquals("{\"status\":\"UP\"}", get("live").body());
    }

    @Test
    void the_parts_say_how_they_are_and_never_why() throws Exception {
        for (JsonNode condition : json(get("ready")).path("parts")) {
            assertTrue(condition.textValue().matches("UP|WARNING|DOWN"), condition.toString());
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        String port = context.getProperty("org.osgi.service.http.port");
        String health = "http://localhost:" + port + "/o/sena/v1/health";
        URI address = URI.create(path.isEmpty() ? health : health + "/" + path);

        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }
}
