package org.sena.directory.service.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    private static final String PLAIN =
            "We help you with food. You can come to us on a Monday. We give you a bag of food."
                    + " It is free. You do not need to ring us. Just come in and say hello.";

    private static final String HARD =
            "Participation necessitates professional recommendation following comprehensive"
                    + " assessment of individual circumstances by authorised practitioners, whose"
                    + " determination regarding eligibility constitutes organisational policy and"
                    + " whose documentation requirements applicants must satisfy beforehand without any exception.";

    @ParameterizedTest
    @CsvSource({
        "food, 1", "made, 1", "table, 2", "wanted, 2", "closed, 1", "homes, 1", "houses, 2",
        "people, 2", "advice, 2", "family, 3", "organisation, 5", "I, 1", "the, 1", "free, 1",
        "service, 2", "needed, 2", "2026, 1", "places, 2", "rules, 1"
    })
    void syllables_are_counted_by_the_letters(String word, int syllables) {
        assertEquals(syllables, Syllables.of(word));
    }

    /** 35 words, 6 sentences, 38 syllables: 0.39 * 35 / 6 + 11.8 * 38 / 35 - 15.59 = -0.5. */
    @Test
    void plain_words_need_no_school_year() {
        assertEquals(0, Readability.of(PLAIN).grade());
        assertEquals(8, Readability.of(PLAIN).longestSentence());
    }

    @Test
    void long_words_in_a_long_sentence_need_many() {
        Readability hard = Readability.of(HARD);

        assertTrue(hard.grade() > 16, () -> "grade " + hard.grade());
        assertEquals(hard.words(), hard.longestSentence());
    }

    @Test
    void of_fewer_than_thirty_words_nothing_is_said() {
        assertEquals(0, Readability.of("Interdisciplinary organisational development.").grade());
    }

    @ParameterizedTest
    @CsvSource({
        "'One two. Three four five.', 3",
        "'Bring forms, e.g. a letter, at 9.30am today.', 8",
        "'One two\n\nthree', 2",
        "'Really? Yes! Come in now.', 3"
    })
    void a_sentence_ends_where_a_reader_stops(String text, int longest) {
        assertEquals(longest, Readability.of(text).longestSentence());
    }
}
