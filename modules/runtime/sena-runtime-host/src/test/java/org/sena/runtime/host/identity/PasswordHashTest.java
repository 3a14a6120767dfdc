package org.sena.runtime.host.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    private static final int FEW = 1_000;

    @Test
    void a_hash_read_from_its_text_matches_its_password_alone() {
        PasswordHash hash =
                PasswordHash.parse(PasswordHash.of("pässword".toCharArray(), FEW).toString());

        assertTrue(hash.matches("pässword".toCharArray()));
        assertFalse(hash.matches("passwörd".toCharArray()));
        assertFalse(hash.matches("".toCharArray()));
    }

    @Test
    void two_hashes_of_one_password_differ() {
        assertNotEquals(
                PasswordHash.of("same".toCharArray(), FEW).toString(),
                PasswordHash.of("same".toCharArray(), FEW).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "password",
                "pbkdf2-sha512:1:AAAAAAAAAAAAAAAAAAAAAA:AAAA",
                "md5:1000:AAAAAAAAAAAAAAAAAAAAAA:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_has_not_the_shape_of_a_hash_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse(text));
    }
}
