package org.sena.directory.service.workflow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21", "#FFFFFF, 1", "#767676, 4.54", "#777777, 4.48", "#005ea5, 6.67"})
    void it_is_that_of_the_guidelines(String colour, double ratio) {
        assertEquals(ratio, Contrast.ofWhiteOn(colour), 0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "005ea5", "#005ea5;", "#00 5ea"})
    void what_is_no_colour_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Contrast.ofWhiteOn(text));
    }
}
