package org.sena.it.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.operations.Metrics;

/** What is counted on the running suite. */
@InFramework
class MetricsIT {

    @OsgiService private BundleContext context;
    @OsgiService private Metrics metrics;

    @ParameterizedTest
    @ValueSource(
            strings = {"audit", "feeds", "health", "index", "outbox", "pools", "referrals", "work"})
    void every_source_tells_its_figures(String source) {
        assertEquals("1.0", value("sena_figures_told{source=\"" + source + "\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sena_ready",
                "sena_part_up{part=\"database\"}",
                "sena_outbox_letters{state=\"failed\"}",
                "sena_outbox_late_seconds",
                "sena_index_behind_changes",
                "sena_index_behind_seconds",
                "sena_referrals_overdue{state=\"sent\"}",
                "sena_feeds{state=\"failed\"}",
                "sena_audit_events",
                "sena_database_connections{pool=\"records\",state=\"active\"}",
                "sena_database_waiting{pool=\"records\"}",
                "jvm_gc_memory_allocated_bytes_total"
            })
    void what_alerts_are_made_of_is_there(String name) {
        assertTrue(Double.parseDouble(value(name)) >= 0, name);
    }

    @Test
    void a_page_that_was_asked_for_is_counted() throws Exception {
        String count =
                "sena_requests_seconds_count{method=\"GET\",route=\"/web/sena/needs\",status=\"200\"}";

        assertEquals(200, get("/web/sena/needs").statusCode());
        double before = Double.parseDouble(value(count));
        get("/web/sena/needs");

        assertEquals(before + 1, Double.parseDouble(value(count)));
    }

    @Test
    void an_answer_and_its_problem_name_the_request() throws Exception {
        HttpResponse<String> refused = get("/o/sena/v1/metrics");
        String name = refused.headers().firstValue("X-Request-Id").orElseThrow();

        assertEquals(401, refused.statusCode());
        assertTrue(
                refused.body().contains("\"instance\":\"urn:uuid:" + name + "\""), refused.body());
    }

    private String value(String name) {
        Matcher line =
                Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
                        .matcher(metrics.text());

        assertTrue(line.find(), name);

        return line.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address =
                URI.create(
                        "http://localhost:"
                                + context.getProperty("org.osgi.service.http.port")
                                + path);

        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
