package org.sena.privacy.service.cipher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HkdfTest {

    @Test
    void derives_the_first_block_of_test_case_3_of_RFC_5869() {
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);

        assertEquals(
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d",
                String.format("%064x", new BigInteger(1, Hkdf.derive(secret, ""))));
    }

    @Test
    void another_use_gets_another_key() {
        byte[] secret = new byte[32];

        assertFalse(Arrays.equals(Hkdf.derive(secret, "one"), Hkdf.derive(secret, "two")));
    }
}
