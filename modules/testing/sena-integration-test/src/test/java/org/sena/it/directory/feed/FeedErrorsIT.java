package org.sena.it.directory.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.arquillian.InFramework;

/** What goes wrong is told in the standard's form, to pages of any site. */
@InFramework
@RunAsClient
class FeedErrorsIT {

    @ArquillianResource private URI site;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    v3/services?per_page=101            | 400 | per_page
                    v3/services?page=abc                | 400 | page
                    v3/services?postcode=ZZ99%209ZZ     | 400 | postcode
                    v3/services?taxonomy_term_id=1      | 400 | taxonomy_term_id
                    v3/services?startTime=09:00         | 400 | start_time
                    v3/service_at_locations?proximity=5 | 400 | postcode
                    v3/organizations?full=maybe         | 400 | full
                    v3/taxonomy_terms?parent_id=none    | 400 | parent_id
                    v1/services?vocabulary=x            | 400 | taxonomy_id
                    v1/taxonomies?vocabulary=x          | 400 | vocabulary
                    v3/services/none                    | 404 | none
                    v1/locations/none                   | 404 | none
                    v3/nothing                          | 404 | openapi.json
                    no-such-directory/v3/services       | 404 | no-such-directory
                    no-such-directory/v1                | 404 | no-such-directory
                    v3/drafts/none                      | 401 | sign in
                    """)
    void a_mistake_is_named(String path, int status, String named) throws Exception {
        HttpResponse<String> answer = new Feed(site).get(path);
        JsonNode json = Feed.parse(answer.body());

        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(json.get("message").asText().contains(named), answer.body());
        assertTrue(json.hasNonNull("error"));
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v3/services", "v3/services/none", "v1/services", "nothing"})
    void other_sites_may_read_and_not_write(String path) throws Exception {
        HttpResponse<String> answer =
                new Feed(site).send("OPTIONS", path, "", "Access-Control-Request-Method", "PUT");

        assertEquals(204, answer.statusCode());
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        assertEquals("GET, HEAD, OPTIONS", header(answer, "Access-Control-Allow-Methods"));
    }

    @Test
    void the_head_of_an_answer_can_be_asked_for() throws Exception {
        HttpResponse<String> head = new Feed(site).send("HEAD", "v3/services", "");

        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals("application/json", header(head, "Content-Type"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, v3/services, text/plain, 415",
        "DELETE, v3/services/1, application/json, 405",
        "PUT, v3/services/1, application/json, 401",
        "POST, v3/services, application/json, 401"
    })
    void writing_is_refused_as_it_should(String method, String path, String type, int status)
            throws Exception {
        HttpResponse<String> answer = new Feed(site).send(method, path, "{}", "Content-Type", type);

        assertEquals(status, answer.statusCode());
        assertTrue(Feed.parse(answer.body()).hasNonNull("message"));
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws Exception {
        String body = "{\"name\":\"" + "x".repeat(1_100_000) + "\"}";
        HttpResponse<String> answer =
                new Feed(site)
                        .send("POST", "v3/services", body, "Content-Type", "application/json");

        assertEquals(413, answer.statusCode());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
