package org.sena.needs.desk.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.scoring.api.MatrixStateException;

/** What a changed form or address can ask for, and what of it reaches the log. */
class UnknownMatrixTest {

    private static final List<String> KEYS = List.of("needs", "carers");

    @ParameterizedTest
    @ValueSource(strings = {"needs", "carers"})
    void a_form_about_a_questionnaire_is_taken(String key) {
        assertEquals(key, Desk.key(Optional.of(key), KEYS));
    }

    @Test
    void the_residents_matrix_can_be_begun_before_their_questionnaire() {
        assertEquals("needs", Desk.key(Optional.of("needs"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zq\u001b[2J", "needs\r\nforged line", "NEEDS", "needs "})
    void any_other_key_is_refused_and_not_repeated(String key) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class, () -> Desk.key(Optional.of(key), KEYS));

        assertEquals("No questionnaire has that key", refused.getMessage());
    }

    @Test
    void a_form_without_a_key_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Desk.key(Optional.empty(), KEYS));
    }

    @Test
    void a_version_that_is_not_there_is_told_by_its_number_alone() {
        assertEquals(
                "There is no version 7 of the matrix that was asked for",
                new MatrixStateException(7).getMessage());
    }
}
