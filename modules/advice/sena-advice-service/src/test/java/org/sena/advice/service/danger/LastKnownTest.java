package org.sena.advice.service.danger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastKnownTest {

    /** Items are written as their day, with a star when they say how to reach the person. */
    @ParameterizedTest
    @CsvSource({
        "1*, 1* 2* 3*, 1*",
        "2, 1* 2 3*, 3*",
        "3, 1* 2* 3, 2*",
        "3, 1* 2 3, 1*",
        "1, 1 2 3, -",
        "1, 1, -"
    })
    void the_item_itself_comes_first_then_the_newest_that_says_how(
            String lookedAt, String all, String expected) {
        Optional<String> found =
                LastKnown.of(
                        lookedAt,
                        List.of(all.split(" ")),
                        item -> item.endsWith("*"),
                        item -> item.charAt(0));

        assertEquals(expected, found.orElse("-"));
    }
}
