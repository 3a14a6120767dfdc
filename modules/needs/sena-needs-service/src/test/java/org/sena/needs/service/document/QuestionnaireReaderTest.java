package org.sena.needs.service.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.needs.service.Samples;

class QuestionnaireReaderTest {

    @Test
    void a_good_document_is_read_whole() {
        Questionnaire questionnaire = Samples.questionnaire();

        assertEquals("Find help", questionnaire.title());
        assertEquals(
                List.of(
                        "areas",
                        "danger",
                        "home",
                        "landlord",
                        "repairs",
                        "age",
                        "pension",
                        "postcode",
                        "moved"),
                questionnaire.questions().stream().map(Question::id).collect(Collectors.toList()));
        assertEquals(QuestionType.DATE, questionnaire.question("moved").orElseThrow().type());
        assertEquals(
                "It tells us who can help",
                questionnaire.question("home").orElseThrow().why().orElseThrow());
        assertTrue(questionnaire.signposts().get(1).emergency());
    }

    /** What is written instead of what, and the beginning of the problem that it must give. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"title\": \"Find help\",` | `\"title\": \" \",` | `title: write a text`",
                "`\"title\": \"Find help\",` | `` | `title: is missing`",
                "`\"key\": \"needs\"` | `\"key\": \"wants\"` | `key: is \"wants\"`",
                "`\"language\": \"en\"` | `\"language\": \"English!\"` | `language: write a language`",
                "`\"title\": \"Your home\"` | `\"title\": \"Your home\", \"colour\": 1` | `groups[1].colour: unknown field`",
                "`\"id\": \"you\"` | `\"id\": \"start\"` | `groups[2].id: \"start\" is already a group`",
                "`\"id\": \"moved\"` | `\"id\": \"age\"` | `groups[2].questions[3].id: \"age\" is already`",
                "`\"id\": \"moved\"` | `\"id\": \"Moved In\"` | `groups[2].questions[3].id: use lower-case`",
                "`\"type\": \"date\"` | `\"type\": \"day\"` | `groups[2].questions[3].type: write one of`",
                "`\"type\": \"date\"` | `\"type\": 5` | `groups[2].questions[3].type: write a text`",
                "`{\"id\": \"private\"` | `{\"id\": \"council\"` | `groups[1].questions[1].options[1].id: \"council\"`",
                "`{\"id\": \"street\", \"text\": \"On the street\"}` | `{\"id\": \"street\"}` | `groups[1].questions[0].options[1].text: is missing`",
                "`{\"id\": \"prefer-not-to-say\"` | `{\"id\": \"other\"` | `groups[0].questions[1].options: a sensitive`",
                "`\"id\": \"repairs\", \"type\": \"text\"` | `\"id\": \"repairs\", \"type\": \"text\", \"options\": [1]` | `groups[1].questions[2].options: only single`",
                "`\"maxLength\": 20` | `\"maxLength\": 0` | `groups[1].questions[2].maxLength: write a number`",
                "`\"optional\": true, \"maxLength\"` | `\"sensitive\": true, \"maxLength\"` | `groups[1].questions[2].optional: a sensitive`",
                "`\"optional\": true, \"maxLength\"` | `\"optional\": \"yes\", \"maxLength\"` | `groups[1].questions[2].optional: write true or false`",
                "`\"minimum\": 0` | `\"minimum\": 120` | `groups[2].questions[0].number.maximum: must be more`",
                "`\"minimum\": 0, ` | `` | `groups[2].questions[0].number.minimum: is missing`",
                "`\"maximum\": 120,` | `\"maximum\": 99999999999,` | `groups[2].questions[0].number.maximum: write a whole`",
                "`{\"question\": \"home\", \"is\": \"rented\"}` | `{\"question\": \"moved\", \"is\": \"rented\"}` | `groups[1].questions[1].visibleWhen.question: \"moved\" is not asked earlier`",
                "`{\"question\": \"home\", \"is\": \"rented\"}` | `{\"question\": \"landlord\", \"is\": \"council\"}` | `groups[1].questions[1].visibleWhen.question: \"landlord\" is not asked earlier`",
                "`{\"question\": \"home\", \"is\": \"rented\"}` | `{\"question\": \"nowhere\", \"is\": \"x\"}` | `groups[1].questions[1].visibleWhen.question: there is no question`",
                "`{\"question\": \"home\", \"is\": \"rented\"}` | `{\"question\": \"home\", \"is\": \"caravan\"}` | `groups[1].questions[1].visibleWhen.is: \"caravan\" is no option`",
                "`{\"question\": \"home\", \"is\": \"rented\"}` | `{\"question\": \"home\", \"between\": [1, 2]}` | `groups[1].questions[1].visibleWhen.between: question \"home\" is not a number`",
                "`{\"question\": \"home\", \"is\": \"rented\"}` | `{\"question\": \"home\"}` | `groups[1].questions[1].visibleWhen: write exactly one of is`",
                "`{\"question\": \"home\", \"is\": \"rented\"}` | `{\"any\": []}` | `groups[1].questions[1].visibleWhen.any: write at least one`",
                "`{\"question\": \"home\", \"is\": \"rented\"}` | `7` | `groups[1].questions[1].visibleWhen: write an object`",
                "`[66, 120]` | `{\"a\": 66, \"b\": 120}` | `groups[2].questions[1].visibleWhen.all[0].between: write the lowest`",
                "`[\"housing\", \"not-sure\"]` | `{\"a\": \"housing\"}` | `groups[1].visibleWhen.isOneOf: write a list`",
                "`\"title\": \"Find help\",` | `\"title\": \"\u00a0\",` | `title: write a text`",
                "`\"hint\": \"Most of the time\"` | `\"hint\": null` | `groups[1].questions[0].hint: write a text`",
                "`\"optional\": true, \"maxLength\"` | `\"optional\": null, \"maxLength\"` | `groups[1].questions[2].optional: write true or false`",
                "`\"minimum\": 0` | `\"minimum\": 0.5` | `groups[2].questions[0].number.minimum: write a whole`",
                "`\"type\": \"date\"` | `\"type\": \"date\", \"date\": 1` | `groups[2].questions[3].date: write an object`",
                "`\"type\": \"date\"` | `\"type\": \"date\", \"date\": {\"earliest\": \"1900-01-01\"}` | `groups[2].questions[3].date.latest: is missing`",
                "`\"type\": \"date\"` | `\"type\": \"date\", \"date\": {\"earliest\": \"today\", \"latest\": \"today\"}` | `groups[2].questions[3].date.earliest: write a day`",
                "`\"type\": \"date\"` | `\"type\": \"date\", \"date\": {\"earliest\": \"2000-01-01\", \"latest\": \"2000-01-01\"}` | `groups[2].questions[3].date.latest: must be after`",
                "`\"type\": \"date\"` | `\"type\": \"date\", \"date\": {\"earliest\": \"2000-01-01\", \"latest\": \"today\", \"x\": 1}` | `groups[2].questions[3].date.x: unknown field`",
                "`\"type\": \"postcode\"` | `\"type\": \"postcode\", \"date\": {}` | `groups[2].questions[2].date: only questions of type date`",
                "`[66, 120]` | `[120, 66]` | `groups[2].questions[1].visibleWhen.all[0].between: write the lowest`",
                "`[\"housing\", \"not-sure\"]` | `[\"housing\", \"garden\"]` | `groups[1].visibleWhen.isOneOf[1]: \"garden\" is no option`",
                "`\"id\": \"999\"` | `\"id\": \"shelter\"` | `signposts[1].id: \"shelter\" is already a signpost`",
                "`\"https://www.police.uk/\"` | `\"javascript:alert(1)\"` | `signposts[1].url: write an address`",
                "`\"phone\": \"999\"` | `\"phone\": \"nine\"` | `signposts[1].phone: write digits`",
            })
    void a_mistake_is_named_with_its_path(String written, String instead, String problem) {
        String document = Samples.document();

        assertTrue(document.contains(written), "the sample no longer holds " + written);

        List<String> problems =
                problemsOf(document.replace(written, (instead == null) ? "" : instead));

        assertTrue(
                problems.stream().anyMatch(found -> found.startsWith(problem)),
                () -> problem + " is not in " + problems);
    }

    @Test
    void all_mistakes_are_named_at_once() {
        String document =
                Samples.document()
                        .replace("\"Find help\"", "\"\"")
                        .replace("\"date\"", "\"day\"")
                        .replace("\"phone\": \"999\"", "\"phone\": \"x\"");

        assertEquals(3, problemsOf(document).size());
    }

    @Test
    void broken_json_is_named_with_line_and_column() {
        List<String> problems = problemsOf("{\n\"key\": }");

        assertTrue(
                problems.get(0).startsWith("document: is no JSON at line 2"), problems::toString);
    }

    @Test
    void a_field_written_twice_is_refused() {
        assertEquals(1, problemsOf("{\"key\": \"needs\", \"key\": \"needs\"}").size());
    }

    @Test
    void conditions_nested_without_end_are_refused() {
        String deep =
                "{\"not\": ".repeat(60)
                        + "{\"question\": \"home\", \"is\": \"rented\"}"
                        + "}".repeat(60);
        List<String> problems =
                problemsOf(
                        Samples.document()
                                .replace("{\"question\": \"home\", \"is\": \"rented\"}", deep));

        assertTrue(problems.get(0).contains("nests deeper"), problems::toString);
    }

    private static List<String> problemsOf(String document) {
        return assertThrows(
                        QuestionnaireRefusedException.class,
                        () -> QuestionnaireReader.read("needs", 1, document))
                .problems();
    }
}
