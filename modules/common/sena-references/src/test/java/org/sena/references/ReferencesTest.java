package org.sena.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    private final References references = new References("SENA", 8, new Random(42));

    @Test
    void a_reference_has_no_letter_that_is_mistaken_for_another() {
        for (int i = 0; i < 1_000; i++) {
            String reference = references.next();
            assertTrue(
                    reference.matches("SENA-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}"),
                    reference);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SENA-7K3M-Q2XD, SENA-7K3M-Q2XD",
        "sena-7k3m-q2xd, SENA-7K3M-Q2XD",
        "' sena 7k3m q2xd ', SENA-7K3M-Q2XD",
        "7K3MQ2XD, SENA-7K3M-Q2XD",
        "'', SENA-",
        "SENA7K3M, SENA-SENA-7K3M"
    })
    void reads_a_reference_however_it_is_typed(String typed, String kept) {
        assertEquals(kept, references.normalise(typed));
    }

    @ParameterizedTest
    @CsvSource({"D-7K3M-Q2", "d 7k3m q2", "7k3mq2"})
    void a_short_one_with_another_beginning_is_read_as_well(String typed) {
        assertEquals("D-7K3M-Q2", new References("D", 6, new Random(42)).normalise(typed));
    }

    @Test
    void the_same_digest_gives_the_same_code_and_another_one_another() {
        String first = AccessCodes.of(digest(1));

        assertEquals(first, AccessCodes.of(digest(1)));
        assertNotEquals(first, AccessCodes.of(digest(2)));
        assertTrue(first.matches("[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}"), first);
    }

    @Test
    void a_digest_that_could_be_guessed_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> AccessCodes.of("AAAA"));
    }

    @ParameterizedTest
    @CsvSource({"4F7K-PW3M-Q2XD", "4f7kpw3mq2xd", "'4F7K PW3M Q2XD '"})
    void reads_a_code_however_it_is_typed(String typed) {
        assertEquals("4F7K-PW3M-Q2XD", AccessCodes.normalise(typed));
    }

    private static String digest(int seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
