package org.sena.directory.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceAtLocation;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.TermRef;

/** The contract of version 3.0, stated by its required fields and its enumerations. */
class PublicV3Test {

    private final PublicV3 v3 = new PublicV3(new Terms());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    "                                         | id,name,status,organization_id\n"
                            + "/organization                     | id,name,description\n"
                            + "/organization/organization_identifiers/0"
                            + " | id,identifier_type,identifier\n"
                            + "/service_at_locations/0           | id,service_id,location_id\n"
                            + "/service_at_locations/0/location  | id,location_type\n"
                            + "/service_at_locations/0/location/addresses/0"
                            + " | id,address_1,city,state_province,postal_code,country,address_type\n"
                            + "/service_at_locations/0/location/accessibility/0 | id,description\n"
                            + "/schedules/0      | id,service_id,freq,byday,opens_at,closes_at\n"
                            + "/service_areas/0  | id,service_id,name\n"
                            + "/service_areas/1  | id,service_id,name,uri\n"
                            + "/languages/0      | id,code,name\n"
                            + "/funding/0        | id,source\n"
                            + "/cost_options/0   | id,amount,valid_from\n"
                            + "/contacts/0       | id,name\n"
                            + "/contacts/0/phones/0 | id,number\n"
                            + "/phones/0         | id,number\n"
                            + "/capacities/0     | id,unit,available,updated\n"
                            + "/attributes/0     | id,link_id,taxonomy_term_id,taxonomy_term\n"
                            + "/attributes/0/taxonomy_term | id,name,description,taxonomy_id")
    void the_whole_service_has_the_fields_of_the_standard(String place, String fields)
            throws IOException {
        JsonNode object = whole(Samples.whole()).at(place == null ? "" : place);

        for (String field : fields.split(",")) {
            assertTrue(object.hasNonNull(field), place + " has no " + field);
        }
    }

    @Test
    void no_id_occurs_twice_among_the_parts() throws IOException {
        Set<String> ids = new HashSet<>();

        for (String array : new String[] {"schedules", "service_areas", "attributes", "contacts"}) {
            for (JsonNode part : whole(Samples.whole()).get(array)) {
                assertTrue(ids.add(part.get("id").asText()), array);
            }
        }
    }

    @Test
    void the_directorys_own_business_is_not_published() throws IOException {
        String text = whole(Samples.whole()).toString();

        assertFalse(text.contains("neededItems"));
        assertFalse(text.contains("agreementUntil"));
        assertFalse(text.contains("feed:north"));
    }

    @Test
    void an_address_that_is_none_is_left_out() throws IOException {
        Service service =
                ImmutableService.builder()
                        .from(Samples.bare())
                        .url("www.no scheme")
                        .email("nobody at home")
                        .build();

        assertFalse(whole(service).has("url"));
        assertFalse(whole(service).has("email"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, active",
        "INACTIVE, inactive",
        "DEFUNCT, defunct",
        "TEMPORARILY_CLOSED, temporarily closed"
    })
    void statuses_are_the_standards(ServiceStatus status, String word) throws IOException {
        Service service = ImmutableService.builder().from(Samples.bare()).status(status).build();

        assertEquals(word, whole(service).get("status").asText());
    }

    @Test
    void a_list_shows_no_field_with_many_values() throws IOException {
        JsonNode item = Written.json(json -> v3.serviceItem(Samples.whole(), json));

        for (String field : new String[] {"schedules", "attributes", "service_areas", "sena"}) {
            assertFalse(item.has(field), field);
        }

        assertTrue(item.get("organization").has("name"));
    }

    @Test
    void a_service_that_is_gone_shows_nothing_but_that() throws IOException {
        JsonNode gone = Written.json(json -> v3.removed(Samples.whole(), json));
        Set<String> fields = new HashSet<>();

        gone.fieldNames().forEachRemaining(fields::add);

        assertEquals(Set.of("id", "name", "status", "last_modified"), fields);
        assertEquals("defunct", gone.get("status").asText());
    }

    @Test
    void a_service_at_a_location_has_both() throws IOException {
        JsonNode at =
                Written.json(
                        json ->
                                v3.serviceAtLocation(
                                        ImmutableServiceAtLocation.builder()
                                                .service(Samples.whole())
                                                .location(Samples.hall())
                                                .build(),
                                        json));

        assertEquals(Samples.SERVICE, at.at("/service/id").asText());
        assertEquals(Samples.HALL, at.at("/location/id").asText());
        assertEquals("PE29 3TN", at.at("/location/addresses/0/postal_code").asText());
    }

    @Test
    void a_term_names_its_parent_by_id() throws IOException {
        Terms terms = new Terms();
        Optional<String> parent =
                terms.term(TermRef.of("service-types", "food")).map(term -> term.id());
        JsonNode term =
                Written.json(
                        json ->
                                v3.term(
                                        terms.term(TermRef.of("service-types", "lunch-club")).get(),
                                        json));

        assertEquals(parent, Optional.of(term.get("parent_id").asText()));
    }

    private JsonNode whole(Service service) throws IOException {
        return Written.json(json -> v3.service(service, json));
    }
}
