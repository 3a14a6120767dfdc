package org.sena.needs.service.saved;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CodeKeysTest {

    private static final String CODE = "4F7K-PW3M-Q2XD-8HNA";

    private final CodeKeys keys = CodeKeys.of(CODE, "salt of this place");

    @Test
    void the_same_code_gives_the_same_keys_on_every_node() {
        CodeKeys again = CodeKeys.of(CODE, "salt of this place");

        assertEquals(keys.lookup(), again.lookup());
        assertArrayEquals(keys.key(), again.key());
    }

    @Test
    void another_code_or_another_installation_gives_others() {
        for (CodeKeys other :
                new CodeKeys[] {
                    CodeKeys.of("4F7K-PW3M-Q2XD-8HNB", "salt of this place"),
                    CodeKeys.of(CODE, "salt of another place")
                }) {
            assertNotEquals(keys.lookup(), other.lookup());
            assertFalse(Arrays.equals(keys.key(), other.key()));
        }
    }

    @Test
    void the_key_is_of_256_bits_and_is_not_where_the_answers_lie() {
        assertEquals(32, keys.key().length);
        assertFalse(Arrays.equals(keys.key(), Base64.getUrlDecoder().decode(keys.lookup())));
    }
}
