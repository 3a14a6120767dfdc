package org.sena.directory.rest.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RecentAnswersTest {

    private final RecentAnswers answers = new RecentAnswers();

    @Test
    void an_answer_is_kept_until_the_directory_changes() {
        answers.keep("1", "services", new byte[] {7});

        assertArrayEquals(new byte[] {7}, answers.find("1", "services").orElseThrow());
        assertTrue(answers.find("1", "taxonomies").isEmpty());
        assertTrue(answers.find("2", "services").isEmpty());
        assertTrue(answers.find("1", "services").isEmpty());
    }

    @Test
    void the_one_nobody_asked_for_longest_goes_first() {
        for (int i = 0; i < 60; i++) {
            answers.keep("1", "answer " + i, new byte[300_000]);
            answers.find("1", "answer 0");
        }

        assertTrue(answers.find("1", "answer 0").isPresent());
        assertTrue(answers.find("1", "answer 59").isPresent());
        assertTrue(answers.find("1", "answer 1").isEmpty());
    }

    @Test
    void what_is_large_is_not_kept() {
        answers.keep("1", "all", new byte[500_000]);

        assertTrue(answers.find("1", "all").isEmpty());
    }
}
