package org.sena.needs.desk.questionnaires;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.Questionnaire;

class PlainWordsTest {

    private final Questionnaire example = Guide.example();
    private final PlainWords words = new PlainWords(example, Guide.texts());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "help-with | Always",
                "oil-lasts | “How do you heat your home?” is “Oil”",
                "pension-credit | “How old are you?” is from 66 to 120 and not when “What do you"
                        + " need help with?” is “Food”",
                "anything-else | “What is your postcode?” has an answer or “How do you heat your"
                        + " home?” is “It is not heated”",
            })
    void a_condition_is_said_in_plain_words(String question, String when) {
        assertEquals(when, words.when(example.question(question).orElseThrow().visibleWhen()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"all\": [{\"any\": [{\"question\": \"age\", \"answered\": true}, {\"question\":"
                        + " \"safe\", \"is\": \"no\"}]}, {\"question\": \"safe\", \"is\": \"yes\"}]}"
                        + " | (“How old are you?” has an answer or “Do you feel safe at home?” is"
                        + " “No”) and “Do you feel safe at home?” is “Yes”",
            })
    void conditions_within_conditions_stand_in_brackets(String condition, String when) {
        Questionnaire changed =
                Guide.example(
                        "\"when\": {\"question\": \"safe\", \"is\": \"no\"}",
                        "\"when\": " + condition);

        assertEquals(
                when,
                new PlainWords(changed, Guide.texts())
                        .when(changed.signpost("danger").orElseThrow().when()));
    }
}
