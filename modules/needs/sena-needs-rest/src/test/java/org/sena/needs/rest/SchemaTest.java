package org.sena.needs.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.needs.api.TextTranslation;
import org.sena.needs.service.document.QuestionnaireReader;

/** What the schema lets pass and what the reader lets pass is the same, but for what it names. */
class SchemaTest {

    /** What a schema can't say; its description says that SENA looks after these. */
    private static final Pattern BEYOND_A_SCHEMA =
            Pattern.compile(
                    ".*: (\".*\" is already a.*"
                            + "|is \".*\" but is published as.*"
                            + "|\".*\" is not asked earlier.*"
                            + "|there is no question.*"
                            + "|\".*\" is no option of.*"
                            + "|question \".*\" (has no options|is not a number)"
                            + "|must be (more than|after) the .*"
                            + "|write the lowest number first"
                            + "|is the language of the questionnaire itself"
                            + "|there is no such text in this questionnaire)",
                    Pattern.DOTALL);

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(SchemaTest.class.getResourceAsStream("questionnaire.schema.json"));

    @Test
    void the_example_of_the_guide_is_good() throws Exception {
        Questionnaire example = QuestionnaireReader.read("winter", 1, Guide.example());

        assertEquals(10, example.questions().size());
        assertTrue(SCHEMA.validate(new JsonMapper().readTree(Guide.example())).isEmpty());
        assertEquals(
                List.of("signposts/warm-space/text"),
                example.staleTexts("cy").stream()
                        .map(TextTranslation::path)
                        .collect(Collectors.toList()));
    }

    @Test
    void the_schema_and_the_reader_agree_on_thousands_of_documents() throws Exception {
        List<String> differences = new ArrayList<>();
        int[] good = new int[1];
        int[] bad = new int[1];

        Mutants.of(
                Guide.example(),
                (what, document) -> {
                    List<String> problems = problems(document);
                    boolean valid = SCHEMA.validate(document, OutputFormat.BOOLEAN);

                    (valid ? good : bad)[0]++;

                    if (valid != problems.isEmpty()) {
                        differences.add(what + ": the reader says " + problems);
                    }
                });

        assertEquals("", String.join("\n", differences));
        assertTrue(good[0] > 1000 && bad[0] > 5000, good[0] + " good, " + bad[0] + " bad");
    }

    private static List<String> problems(JsonNode document) {
        try {
            QuestionnaireReader.read("winter", 1, document.toString());

            return List.of();
        } catch (QuestionnaireRefusedException e) {
            return e.problems().stream()
                    .filter(problem -> !BEYOND_A_SCHEMA.matcher(problem).matches())
                    .collect(Collectors.toList());
        }
    }
}
