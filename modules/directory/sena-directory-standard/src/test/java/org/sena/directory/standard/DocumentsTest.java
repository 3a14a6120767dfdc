package org.sena.directory.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;

class DocumentsTest {

    private static final ForeignDocuments FOREIGN =
            new ForeignDocuments(new Terms(), "https://feed.example");

    static Stream<Service> services() {
        return Stream.of(Samples.whole(), Samples.bare());
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_comes_back_as_it_was_written(Service service) {
        assertEquals(service, Documents.service(Documents.service(service)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_comes_back_from_its_text(Service service) {
        assertEquals(service, Documents.service(Documents.parse(Documents.text(service))));
    }

    @Test
    void an_organisation_comes_back_as_it_was_written() {
        assertEquals(
                Samples.organisation(),
                Documents.organisation(Documents.organisation(Samples.organisation())));
    }

    @Test
    void a_location_comes_back_as_it_was_written() {
        assertEquals(Samples.hall(), Documents.location(Documents.location(Samples.hall())));
    }

    @Test
    void parts_without_an_id_get_one_that_stays() {
        String first = Documents.text(Samples.withoutPartIds());
        String second = Documents.text(Documents.service(Documents.parse(first)));

        assertEquals(first, second);
    }

    @Test
    void parts_that_are_alike_get_different_ids() {
        JsonNode schedules = Documents.service(Samples.withoutPartIds()).get("schedules");
        Set<String> ids = new HashSet<>();

        schedules.forEach(schedule -> ids.add(schedule.get("id").asText()));

        assertEquals(3, ids.size());
    }

    @Test
    void a_draft_without_a_name_comes_back() {
        Service draft = ImmutableService.builder().from(Samples.bare()).name("").build();

        assertEquals(draft, Documents.service(Documents.service(draft)));
    }

    @Test
    void nothing_empty_is_written() {
        assertFalse(Documents.text(Samples.bare()).contains("null"));
        assertFalse(Documents.service(Samples.bare()).has("email"));
        assertFalse(Documents.service(Samples.bare()).has("schedules"));
    }

    @Test
    void unknown_properties_and_nulls_are_passed_over() {
        ObjectNode document = Documents.service(Samples.bare());

        document.put("wheather", "fine").putNull("email").put("url", "");

        assertEquals(Samples.bare(), Documents.service(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    "$.name               | {'id':'1'}\n"
                            + "$.id                 | {'name':'x'}\n"
                            + "$.organization_id    | {'id':'1','name':'x'}\n"
                            + "$.status             | {'id':'1','name':'x','status':'open'}\n"
                            + "$.minimum_age        | {'id':'1','name':'x','minimum_age':'old'}\n"
                            + "$.assured_date       |"
                            + " {'id':'1','name':'x','assured_date':'31/12/2030'}\n"
                            + "$.schedules[1].opens_at |"
                            + " {'id':'1','name':'x','organization_id':'2',"
                            + "'schedules':[{},{'opens_at':'25:00'}]}\n"
                            + "$.schedules[0].byday |"
                            + " {'id':'1','name':'x','organization_id':'2',"
                            + "'schedules':[{'byday':'XX'}]}\n"
                            + "$.schedules          |"
                            + " {'id':'1','name':'x','organization_id':'2','schedules':'daily'}\n"
                            + "$.service_at_locations[0].location.latitude |"
                            + " {'id':'1','name':'x','organization_id':'2','service_at_locations':"
                            + "[{'location':{'id':'3','latitude':100,'longitude':1}}]}\n"
                            + "$.organization.name  | {'id':'1','name':'x','organization':{'id':'2'}}")
    void what_is_wrong_is_told_with_its_place(String path, String json) {
        JsonNode document = Documents.parse(json.replace('\'', '"'));

        DocumentException thrown =
                assertThrows(DocumentException.class, () -> FOREIGN.service(document));

        assertEquals(path, thrown.path());
        assertFalse(thrown.problem().isEmpty());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        JsonNode document =
                Documents.parse(
                        "{\"organization_id\":\"2\",\"status\":\"open\",\"minimum_age\":\"old\","
                                + "\"schedules\":[{\"byday\":\"XX\"},7]}");

        DocumentException thrown =
                assertThrows(DocumentException.class, () -> FOREIGN.service(document));

        assertEquals(
                Set.of(
                        "$.id",
                        "$.name",
                        "$.status",
                        "$.minimum_age",
                        "$.schedules[0].byday",
                        "$.schedules[1]"),
                thrown.all().stream().map(DocumentException::path).collect(Collectors.toSet()));
    }

    @Test
    void text_that_is_no_json_is_told() {
        DocumentException thrown =
                assertThrows(DocumentException.class, () -> Documents.parse("{"));

        assertEquals("$", thrown.path());
        assertTrue(thrown.problem().startsWith("this is no JSON"));
    }
}
