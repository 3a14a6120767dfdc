package org.sena.directory.desk.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @ParameterizedTest(name = "white on {0}: {1}")
    @CsvSource({
        "'#000000', 21.0 : 1, true",
        "'#ffffff', 1.0 : 1, false",
        "'#005ea5', 6.6 : 1, true",
        "'#767676', 4.5 : 1, true",
        "'#777777', 4.4 : 1, false",
        "'#ff0000', 3.9 : 1, false"
    })
    void white_text_needs_four_and_a_half(String colour, String words, boolean readable) {
        assertEquals(words, Contrast.words(colour));
        assertEquals(readable, Contrast.isReadable(colour));
    }
}
