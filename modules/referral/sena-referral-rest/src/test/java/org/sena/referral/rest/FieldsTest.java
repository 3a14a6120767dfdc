package org.sena.referral.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.ReferralUrgency;

class FieldsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"Sam\"} | ",
                "{\"name\": \"\"} | name",
                "{\"name\": \" \"} | name",
                "{\"name\": 1} | name",
                "{\"name\": null} | name",
                "{} | name",
            })
    void a_required_text_is_one_that_says_something(String body, String mistake) throws Exception {
        Fields fields = Fields.of(json(body));
        fields.required("name");

        assertMistakes(fields, mistake);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\": 0} | ",
                "{\"version\": 7} | ",
                "{\"version\": -1} | version",
                "{\"version\": 1.5} | version",
                "{\"version\": \"7\"} | version",
                "{} | version",
            })
    void a_number_is_whole_and_not_below_0(String body, String mistake) throws Exception {
        Fields fields = Fields.of(json(body));
        fields.number("version");

        assertMistakes(fields, mistake);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"urgency\": [\"HIGH\", \"URGENT\"]} | ",
                "{} | ",
                "{\"urgency\": [\"high\"]} | urgency",
                "{\"urgency\": \"HIGH\"} | urgency",
            })
    void a_list_holds_names_that_there_are(String body, String mistake) throws Exception {
        Fields fields = Fields.of(json(body));
        fields.choices("urgency", ReferralUrgency.class);

        assertMistakes(fields, mistake);
    }

    @Test
    void a_field_within_is_named_with_its_way() throws Exception {
        Fields fields = Fields.of(json("{\"contact\": {\"name\": \"\"}}"));
        fields.object("contact").required("name");

        assertMistakes(fields, "contact.name");
    }

    @ParameterizedTest
    @CsvSource({"[]", "7", "null", "\"text\""})
    void anything_but_an_object_is_refused_at_once(String body) throws Exception {
        JsonNode json = json(body);

        assertThrows(MistakesException.class, () -> Fields.of(json));
    }

    private static void assertMistakes(Fields fields, String mistake) {
        if (mistake == null) {
            fields.check();
            return;
        }
        MistakesException thrown = assertThrows(MistakesException.class, fields::check);
        assertEquals(Set.of(mistake), thrown.mistakes().keySet());
    }

    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text);
    }
}
