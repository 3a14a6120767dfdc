package org.sena.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAgeTest {

    @ParameterizedTest
    @CsvSource({
        "The cat sat on the mat., 5",
        "Universal entitlement notwithstanding institutional responsibilities., 30",
    })
    void it_tells_easy_from_hard(String text, double around) {
        assertTrue(
                around < 10 ? ReadingAge.of(text) < around : ReadingAge.of(text) > around,
                () -> text + " " + ReadingAge.of(text));
    }

    @Test
    void it_is_the_grade_of_flesch_and_kincaid_plus_5() {
        // 4 words, 1 sentence, 5 syllables
        assertEquals(0.39 * 4 + 11.8 * 5 / 4 - 10.59, ReadingAge.of("How old are parents?"), 1e-9);
    }

    @Test
    void each_line_is_a_sentence_of_its_own() {
        assertEquals(
                ReadingAge.of("Where do you live? I rent. Somewhere else."),
                ReadingAge.of(List.of("Where do you live?", "I rent", "Somewhere else.")),
                1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "home, 1",
        "table, 2",
        "looked, 1",
        "wanted, 2",
        "likes, 1",
        "houses, 2",
        "money, 2",
        "benefits, 3",
        "the, 1",
        "electricity, 5",
        "999, 1",
    })
    void syllables_are_counted_as_they_are_heard(String word, long syllables) {
        assertEquals(syllables, ReadingAge.syllables(word));
    }
}
