package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.arquillian.InFramework;

/** Every path of the questionnaires over HTTP: what it gives, and what it refuses. */
@InFramework
@RunAsClient
class QuestionnairesRestIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String WELSH =
            ", 'translations': {'cy': {'draft': true, 'texts': {'title': {'english': 'Find help',"
                    + " 'text': 'Dŵr a gŵyl'}, 'questions/age/text': {'english': 'How old?',"
                    + " 'text': 'Faint?'}, 'questions/age/unit': {'english': 'years', 'text':"
                    + " 'oed'}}}}}";

    @ArquillianResource private URI site;

    private final String key = "rest-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_administrator_publishes_version_after_version() throws Exception {
        Rest administrator = new Rest(site).signIn("demo-administrator");

        HttpResponse<String> first = administrator.json("PUT", path(""), document("Find help"));

        assertEquals(201, first.statusCode(), first.body());
        assertEquals(JSON.readTree("{\"key\": \"" + key + "\", \"version\": 1}"), body(first));

        HttpResponse<String> second = administrator.json("PUT", path(""), document("Find more"));

        assertEquals(2, body(second).get("version").asInt());
        assertEquals(
                document("Find more"),
                administrator.get(second.headers().firstValue("Location").orElseThrow()).body());
        assertEquals("Find more", body(get("")).get("title").asText());
        assertEquals("Find help", body(get("?version=1")).get("title").asText());
        assertEquals(2, body(get("/versions")).get("versions").size());
        assertEquals(2, body(get("/versions")).at("/versions/0/version").asInt());
        assertFalse(
                get("/versions").body().contains("demo-administrator"), "who is nobody's business");
        assertTrue(
                new Rest(site).get("questionnaires").body().contains("\"" + key + "\""),
                "the list names it");
    }

    @Test
    void letters_of_every_language_arrive_as_they_were_sent() throws Exception {
        Rest administrator = new Rest(site).signIn("demo-administrator");

        assertEquals(201, administrator.json("PUT", path(""), welsh()).statusCode());
        assertEquals("Dŵr a gŵyl", body(get("?lang=cy")).get("title").asText());
        assertEquals(
                201, administrator.json("PUT", path(""), "\uFEFF" + document("Dŵr")).statusCode());
        assertEquals("Dŵr", body(get("")).get("title").asText());
        assertEquals(
                400,
                administrator
                        .send(
                                "PUT",
                                path(""),
                                document("Dŵr").getBytes(StandardCharsets.UTF_16),
                                "Content-Type",
                                "application/json")
                        .statusCode());
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "'', '', en, Find help",
        "'', 'cy-GB,cy;q=0.9,en;q=0.5', cy, Dŵr a gŵyl",
        "'', 'pl,cy;q=0.4', cy, Dŵr a gŵyl",
        "'', 'en-GB,cy;q=0.9', en, Find help",
        "'', 'pl', en, Find help",
        "'?lang=cy', 'en', cy, Dŵr a gŵyl",
        "'?lang=en', 'cy', en, Find help",
        "'?lang=pl', 'cy', en, Find help",
    })
    void a_questionnaire_is_read_in_the_language_asked_for(
            String query, String header, String language, String title) throws Exception {
        new Rest(site).signIn("demo-administrator").json("PUT", path(""), welsh());

        HttpResponse<String> answer =
                header.isEmpty()
                        ? get(query)
                        : new Rest(site).get(path(query), "Accept-Language", header);

        assertEquals(title, body(answer).get("title").asText());
        assertEquals(language, answer.headers().firstValue("Content-Language").orElseThrow());
        assertEquals(language, body(answer).get("language").asText());
        if (language.equals("cy")) {
            assertEquals("en", body(answer).at("/groups/0/questions/0/language").asText());
            assertEquals("Faint?", body(answer).at("/groups/0/questions/1/text").asText());
        }
    }

    @Test
    void every_mistake_of_a_document_is_named_and_nothing_is_published() throws Exception {
        Rest administrator = new Rest(site).signIn("demo-administrator");

        HttpResponse<String> answer =
                administrator.json(
                        "PUT",
                        path(""),
                        document(" ").replace("number\"", "length\"").replace("'g'", "'G G'"));

        assertEquals(422, answer.statusCode());
        assertProblem(answer);
        assertTrue(body(answer).get("errors").size() >= 2, answer.body());
        assertTrue(body(answer).at("/errors/0").asText().startsWith("title: "), answer.body());
        assertEquals(404, get("").statusCode());
    }

    @Test
    void a_document_that_is_no_json_is_refused_with_its_line() throws Exception {
        HttpResponse<String> answer =
                new Rest(site).signIn("demo-administrator").json("PUT", path(""), "{\n\"key\": }");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("line 2"), answer.body());
    }

    @Test
    void who_may_not_publish_is_told_so_before_the_document_is_read() throws Exception {
        assertEquals(401, new Rest(site).json("PUT", path(""), "{").statusCode());
        assertEquals(
                403, new Rest(site).signIn("demo-lead").json("PUT", path(""), "{").statusCode());
        assertEquals(404, get("").statusCode());
    }

    @Test
    void answers_are_evaluated_in_the_shape_that_is_described() throws Exception {
        HttpResponse<String> answer =
                evaluate("needs", "{\"answers\": {\"help-with\": [\"not-sure\"]}}");
        JsonNode evaluation = body(answer);

        assertEquals(200, answer.statusCode(), answer.body());
        for (String member :
                "visibleQuestions droppedAnswers signposts needs level version".split(" ")) {
            assertTrue(evaluation.has(member), member);
        }
        assertTrue(evaluation.get("visibleQuestions").toString().contains("\"help-with\""));
        for (JsonNode need : evaluation.get("needs")) {
            assertTrue(need.has("need") && need.has("urgency") && need.has("intensity"));
            assertTrue(need.has("level") && need.get("contributions").isArray());
        }
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "needs | `{\"answers\": {}, \"version\": 1}` | 200",
                "needs | `{\"answers\": {}, \"version\": 999999}` | 404",
                "nothing-here | `{\"answers\": {}}` | 404",
                "needs | `{\"answers\": {\"help-with\": [\"no-such-option\"]}}` | 422",
                "needs | `{\"answers\": {\"no-such-question\": [\"a\"]}}` | 422",
                "needs | `{\"answers\": {\"age\": [\"ten\"]}}` | 422",
                "needs | `{\"answers\": ` | 400",
                "needs | `` | 400",
                "needs | `null` | 400",
                "needs | `[]` | 400",
                "needs | `{}` | 400",
                "needs | `{\"answers\": []}` | 400",
                "needs | `{\"answers\": {\"help-with\": \"housing\"}}` | 400",
                "needs | `{\"answers\": {\"help-with\": [{}]}}` | 400",
                "needs | `{\"answers\": {}, \"version\": \"1\"}` | 400",
                "needs | `{\"answers\": {}, \"more\": 1}` | 400",
            })
    void what_does_not_fit_is_refused_by_its_kind(String key, String body, int status)
            throws Exception {
        HttpResponse<String> answer = evaluate(key, body == null ? "" : body);

        assertEquals(status, answer.statusCode(), answer.body());
        if (status >= 400) {
            assertProblem(answer);
        }
    }

    @Test
    void an_answer_that_does_not_fit_is_named_with_its_question_and_value() throws Exception {
        JsonNode problem =
                body(evaluate("needs", "{\"answers\": {\"help-with\": [\"no-such-option\"]}}"));

        assertEquals("help-with", problem.at("/errors/0/question").asText());
        assertEquals("no-such-option", problem.at("/errors/0/value").asText());
        assertEquals("UNKNOWN_OPTION", problem.at("/errors/0/kind").asText());
    }

    @Test
    void another_type_or_a_large_body_is_refused() throws Exception {
        HttpResponse<String> form =
                new Rest(site)
                        .send(
                                "POST",
                                "questionnaires/needs/evaluation",
                                "answers=1",
                                "Content-Type",
                                "text/plain");
        HttpResponse<String> large =
                evaluate("needs", "{\"answers\": {}, \"x\": \"" + "x".repeat(2_000_000) + "\"}");

        assertEquals(415, form.statusCode());
        assertProblem(form);
        assertEquals(413, large.statusCode());
        assertProblem(large);
    }

    @ParameterizedTest
    @CsvSource({
        "?version=0, 400",
        "?version=one, 400",
        "?version=7, 404",
        "/versions, 404",
        "/versions/1, 404",
        "/versions/x, 400",
    })
    void what_is_not_there_and_what_is_no_question_differ(String path, int status)
            throws Exception {
        HttpResponse<String> answer = get(path);

        assertEquals(status, answer.statusCode());
        assertProblem(answer);
    }

    @Test
    void a_language_that_is_none_is_refused() throws Exception {
        HttpResponse<String> answer = new Rest(site).get("questionnaires/needs?lang=no%20language");

        assertEquals(400, answer.statusCode());
        assertProblem(answer);
    }

    @Test
    void the_guide_and_the_schema_are_handed_out() throws Exception {
        HttpResponse<String> guide = new Rest(site).get("guides/questionnaires.md");
        HttpResponse<String> schema = new Rest(site).get("schemas/questionnaire.json");

        assertEquals(200, guide.statusCode());
        assertTrue(guide.body().startsWith("# Writing a questionnaire"), guide.body());
        assertTrue(guide.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertEquals("urn:sena:questionnaire", body(schema).get("$id").asText());
    }

    @Test
    void the_example_of_the_guide_can_be_published() throws Exception {
        String guide = new Rest(site).get("guides/questionnaires.md").body();
        ObjectNode example =
                (ObjectNode) JSON.readTree(guide.split("```json\n")[1].split("```")[0]);

        example.put("key", key);

        HttpResponse<String> answer =
                new Rest(site)
                        .signIn("demo-administrator")
                        .json("PUT", path(""), example.toString());

        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(example, body(get("/versions/1")));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return new Rest(site).get(path(path));
    }

    private HttpResponse<String> evaluate(String questionnaire, String body) throws Exception {
        return new Rest(site).json("POST", "questionnaires/" + questionnaire + "/evaluation", body);
    }

    private String path(String rest) {
        return "questionnaires/" + key + rest;
    }

    private String document(String title) {
        return Sample.document(key, title);
    }

    private String welsh() {
        String document = document("Find help");

        return document.substring(0, document.length() - 1) + WELSH.replace('\'', '"');
    }

    private static JsonNode body(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    private static void assertProblem(HttpResponse<String> answer) throws Exception {
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertEquals(answer.statusCode(), body(answer).get("status").asInt());
    }
}
