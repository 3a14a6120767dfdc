package org.sena.needs.desk.questionnaires;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever an author changes shows as a fact that differs. */
class FactsTest {

    private final Map<String, String> before = Facts.of(Guide.example(), Guide.texts());

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"title\": \"Help this winter\"` | `\"title\": \"Winter\"` | title",
                "`\"title\": \"A warm home\"` | `\"title\": \"Warmth\"` | groups/heating",
                "`\"text\": \"How old are you?\"` | `\"text\": \"Your age?\"` | questions/age",
                "`\"type\": \"postcode\"` | `\"type\": \"text\"` | questions/postcode/type",
                "`\"maximum\": 120, ` | `\"maximum\": 110, ` | questions/age/number",
                "`\"2020-01-01\"` | `\"2021-01-01\"` | questions/broken-since/date",
                "`\"maxLength\": 300` | `\"maxLength\": 200` | questions/anything-else/max",
                "`\"isOneOf\": [\"heating\", \"not-sure\"]` | `\"is\": \"heating\"` | groups/heating/when",
                "`\"between\": [66, 120]` | `\"between\": [65, 120]` | questions/pension-credit/when",
                "`\"Buying it, cooking it, or getting to a shop\"` | `\"Any\"` | questions/help-with/options/food/hint",
                "`{\"id\": \"oil\", \"text\": \"Oil\"}` | `{\"id\": \"oil\", \"text\": \"Heating oil\"}` | questions/heats-with/options/oil",
                "`\"phone\": \"999\"` | `\"phone\": \"112\"` | signposts/danger/phone",
                "`\"emergency\": true,` | `` | signposts/danger/emergency",
                "`\"Libraries are open to everybody, free of charge.\"` | `\"Libraries are open to all.\"` | signposts/warm-space/text",
            })
    void a_change_differs_at_its_place(String written, String instead, String place) {
        Map<String, String> after =
                Facts.of(Guide.example(written, instead == null ? "" : instead), Guide.texts());

        Map<String, String> changed = new TreeMap<>(after);

        changed.entrySet().removeAll(before.entrySet());
        before.keySet().stream()
                .filter(known -> !after.containsKey(known))
                .forEach(gone -> changed.put(gone, ""));

        assertEquals(true, changed.containsKey(place), changed.toString());
    }

    @Test
    void the_same_document_has_the_same_facts() {
        assertEquals(before, Facts.of(Guide.example(), Guide.texts()));
    }
}
