package org.sena.needs.desk.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TryAnswersTest {

    @Test
    void what_is_written_into_an_address_is_read_again() {
        Map<String, List<String>> answers = new LinkedHashMap<>();

        answers.put("help-with", List.of("food", "money"));
        answers.put("age", List.of("41"));

        assertEquals("help-with:food~help-with:money~age:41", TryAnswers.write(answers));
        assertEquals(answers, TryAnswers.read(TryAnswers.write(answers)).asMap());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "food", "~~food~"})
    void an_address_without_answers_has_none(String text) {
        assertTrue(TryAnswers.read(text).isEmpty());
    }
}
