package org.sena.it.directory.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.arquillian.InFramework;

/** Envelopes, pages and required fields, on the example data. */
@InFramework
@RunAsClient
class FeedContractIT {

    /** Of the example data, with services; other tests leave some without. */
    private static final String EXAMPLE_ORGANISATION = "10000000-0000-4000-8000-000000000001";

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    @ArquillianResource private URI site;

    @ParameterizedTest
    @ValueSource(strings = {"v3", "v3/"})
    void the_feed_says_what_it_is(String path) throws Exception {
        JsonNode details = feed().json(path);

        assertEquals("HSDS-UK-3.0", details.get("version").asText());
        assertTrue(URI.create(details.get("profile").asText()).isAbsolute());
        assertEquals(
                site.resolve("o/oruk/v3/openapi.json").toString(),
                details.get("openapi_url").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v3", "v1"})
    void its_description_names_every_address(String version) throws Exception {
        JsonNode description = feed().json(version + "/openapi.json");

        assertTrue(description.get("openapi").asText().startsWith("3."));
        assertEquals(
                site.resolve("o/oruk/" + version).toString(),
                description.at("/servers/0/url").asText());
        description
                .get("paths")
                .fields()
                .forEachRemaining(path -> assertTrue(path.getValue().size() > 0, path.getKey()));
        assertTrue(description.at("/paths/~1services~1{id}/get/responses/404").isObject());
    }

    @ParameterizedTest
    @CsvSource({
        "v3/services, id name status organization_id organization last_modified",
        "v3/service_at_locations, id service_id location_id location service",
        "v3/organizations, id name description",
        "v3/taxonomies, id name description",
        "v3/taxonomy_terms, id name description taxonomy taxonomy_id"
    })
    void every_item_of_a_list_has_its_fields_and_can_be_read_alone(String list, String fields)
            throws Exception {
        for (JsonNode item : feed().json(list + "?per_page=7").get("contents")) {
            JsonNode alone = feed().json(list + "/" + item.get("id").asText());

            for (String field : fields.split(" ")) {
                assertTrue(item.hasNonNull(field), list + " item has no " + field);
                assertTrue(alone.hasNonNull(field), list + " record has no " + field);
            }
        }

        assertEquals(404, feed().get(list + "/" + NOBODY).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v3/services?per_page=40",
                "v3/services?per_page=40&search=advice",
                "v3/service_at_locations?per_page=60",
                "v3/organizations?per_page=7",
                "v3/taxonomies?per_page=2",
                "v3/taxonomy_terms?per_page=100"
            })
    void the_pages_together_are_the_list(String list) throws Exception {
        JsonNode first = feed().json(list);
        long total = first.get("total_items").asLong();
        List<JsonNode> all = feed().all(list);
        Set<String> ids = new HashSet<>();

        all.forEach(item -> ids.add(item.get("id").asText()));

        assertTrue(total > 0);
        assertEquals(total, all.size());
        assertEquals(total, ids.size());
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void an_envelope_tells_where_it_is(int page, boolean first) throws Exception {
        JsonNode list = feed().json("v3/services?per_page=5&page=" + page);

        assertEquals(5, list.get("size").asInt());
        assertEquals(5, list.get("contents").size());
        assertEquals(page, list.get("page_number").asInt());
        assertEquals(first, list.get("first_page").asBoolean());
        assertFalse(list.get("last_page").asBoolean());
        assertFalse(list.get("empty").asBoolean());
        assertEquals((list.get("total_items").asLong() + 4) / 5, list.get("total_pages").asLong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v3/services?page=9999",
                "v3/services?search=qwzxqwzxqwzx",
                "v3/organizations?page=9999"
            })
    void a_page_without_anything_is_a_page(String path) throws Exception {
        JsonNode list = feed().json(path);

        assertTrue(list.get("empty").asBoolean());
        assertTrue(list.get("last_page").asBoolean());
        assertEquals(0, list.get("size").asInt());
        assertTrue(list.get("total_pages").asInt() >= 1);
    }

    @ParameterizedTest
    @CsvSource({
        "v1/services, id name organization",
        "v1/organizations, id name description",
        "v1/locations, id physical_addresses",
        "v1/taxonomies, id name vocabulary"
    })
    void version_1_has_its_own_envelope_and_names(String list, String fields) throws Exception {
        JsonNode page = feed().json(list + "?per_page=3&page=2");

        assertEquals(2, page.get("number").asInt());
        assertEquals(3, page.get("size").asInt());
        assertFalse(page.get("first").asBoolean());

        for (JsonNode item : page.get("content")) {
            for (String field : fields.split(" ")) {
                assertTrue(item.hasNonNull(field), list + " has no " + field);
            }

            feed().json(list + "/" + item.get("id").asText());
        }

        assertEquals(feed().all(list).size(), page.get("totalElements").asInt());
    }

    @Test
    void version_1_shows_in_lists_what_is_included_and_all_of_a_service() throws Exception {
        JsonNode item =
                feed().json("v1/services?per_page=1&include=service_taxonomys").at("/content/0");
        JsonNode whole = feed().json("v1/services/" + item.get("id").asText());

        assertTrue(item.get("service_taxonomys").size() > 0);
        assertFalse(item.has("service_at_locations"));
        assertEquals(item.get("service_taxonomys"), whole.get("service_taxonomys"));
        assertTrue(feed().json("v1/vocabularies").size() >= 3);
        assertEquals(0, feed().json("v1/reviews").get("content").size());
    }

    @Test
    void full_and_minimal_change_what_a_list_shows() throws Exception {
        JsonNode full = feed().json("v3/services?per_page=1&full=true").at("/contents/0");
        JsonNode minimal = feed().json("v3/services?minimal=true");
        JsonNode organisation =
                feed().all("v3/organizations?per_page=100&full_service=true").stream()
                        .filter(one -> one.get("id").asText().equals(EXAMPLE_ORGANISATION))
                        .findFirst()
                        .orElseThrow();

        assertEquals(feed().json("v3/services/" + full.get("id").asText()), full);
        assertEquals(minimal.get("total_items").asInt(), minimal.get("contents").size());
        assertFalse(minimal.at("/contents/0").has("description"));
        assertTrue(organisation.get("services").size() > 0);
    }

    @Test
    void terms_can_be_asked_for_by_taxonomy_and_parent() throws Exception {
        JsonNode top = feed().json("v3/taxonomy_terms?top_only=true&per_page=1").at("/contents/0");
        List<JsonNode> children =
                feed().all("v3/taxonomy_terms?per_page=100&parent_id=" + top.get("id").asText());

        assertFalse(top.has("parent_id"));
        children.forEach(child -> assertEquals(top.get("id"), child.get("parent_id")));
        feed().all("v3/taxonomy_terms?per_page=100&taxonomy_id=" + top.get("taxonomy_id").asText())
                .forEach(term -> assertEquals(top.get("taxonomy_id"), term.get("taxonomy_id")));
    }

    private Feed feed() {
        return new Feed(site);
    }
}
