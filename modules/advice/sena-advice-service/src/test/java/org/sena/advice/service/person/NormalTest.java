package org.sena.advice.service.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "01632 960 123, 01632960123",
        "(01632) 960-123, 01632960123",
        "+44 1632 960123, 01632960123",
        "0044 1632 960123, 01632960123",
        "+44 (0)1632 960 123, 01632960123"
    })
    void a_phone_number_is_its_digits(String typed, String expected) {
        assertEquals(expected, BlindIndexes.Normal.phone(typed));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Sám  O’Néill-Example, sam o neill example",
        "SAM EXAMPLE, sam example",
        "'  sam example ', sam example"
    })
    void a_name_is_its_letters(String typed, String expected) {
        assertEquals(expected, BlindIndexes.Normal.name(typed));
    }
}
