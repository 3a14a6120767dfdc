package org.sena.it.directory.feed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.arquillian.InFramework;

/** Each search finds the service whose own data made the question: as the validator asks. */
@InFramework
@RunAsClient
class FeatureSearchIT {

    private static final int SAMPLES = 6;
    private static final String EXAMPLE = "20000000-0000-4000-8000-";

    @ArquillianResource private URI site;

    @ParameterizedTest
    @ValueSource(strings = {"v3", "v1"})
    void by_age(String version) throws Exception {
        List<JsonNode> services = services("/minimum_age");

        for (JsonNode service : services) {
            find(
                    version,
                    service,
                    "minimum_age="
                            + service.get("minimum_age").asText()
                            + "&maximum_age="
                            + service.path("maximum_age").asText("120"));
        }

        assertTrue(services.size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v3", "v1"})
    void by_place(String version) throws Exception {
        String postcode = "/service_at_locations/0/location/addresses/0/postal_code";
        List<JsonNode> services = services(postcode);

        for (JsonNode service : services) {
            find(
                    version,
                    service,
                    "proximity=1000&postcode=" + Feed.encoded(service.at(postcode).asText()));
        }

        assertTrue(services.size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v3", "v1"})
    void by_time(String version) throws Exception {
        List<JsonNode> services = services("/schedules/0/opens_at");

        for (JsonNode service : services) {
            JsonNode schedule = service.at("/schedules/0");

            find(
                    version,
                    service,
                    "start_time="
                            + Feed.encoded(schedule.get("opens_at").asText())
                            + "&end_time="
                            + Feed.encoded(schedule.get("closes_at").asText())
                            + "&day="
                            + Feed.encoded(schedule.get("byday").asText()));
        }

        assertTrue(services.size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v3", "v1"})
    void by_term(String version) throws Exception {
        List<JsonNode> services = services("/attributes/0/taxonomy_term/id");

        for (JsonNode service : services) {
            JsonNode term = service.at("/attributes/0/taxonomy_term");

            find(
                    version,
                    service,
                    version.equals("v3")
                            ? "taxonomy_term_id=" + term.get("id").asText()
                            : "taxonomy_id="
                                    + term.get("id").asText()
                                    + "&vocabulary="
                                    + term.get("taxonomy").asText());
        }

        assertTrue(services.size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v3", "v1"})
    void by_text(String version) throws Exception {
        for (JsonNode service : services("/name")) {
            find(
                    version,
                    service,
                    (version.equals("v3") ? "search=" : "text=")
                            + Feed.encoded(service.get("name").asText()));
        }
    }

    private void find(String version, JsonNode service, String question) throws Exception {
        String id = service.get("id").asText();

        assertTrue(
                new Feed(site)
                        .all(version + "/services?per_page=100&" + question).stream()
                                .anyMatch(found -> found.get("id").asText().equals(id)),
                question + " does not find " + id);
    }

    /** A few of the example data that run and have something there. */
    private List<JsonNode> services(String pointer) throws Exception {
        List<JsonNode> services = new ArrayList<>();

        for (JsonNode service :
                new Feed(site).json("v3/services?full=true&per_page=100").get("contents")) {
            if (services.size() < SAMPLES
                    && service.get("id").asText().startsWith(EXAMPLE)
                    && !service.at(pointer).isMissingNode()) {
                services.add(service);
            }
        }

        return services;
    }
}
