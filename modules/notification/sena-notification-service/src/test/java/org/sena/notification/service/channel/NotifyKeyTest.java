package org.sena.notification.service.channel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotifyKeyTest {

    private static final String SERVICE = "11111111-2222-4333-8444-555555555555";
    private static final String SECRET = "66666666-7777-4888-8999-aaaaaaaaaaaa";

    @ParameterizedTest
    @ValueSource(strings = {"live-", "my-test-key-2-", "", "  spaced name-"})
    void a_token_says_who_and_when_and_is_signed_with_the_secret(String name) {
        String[] parts =
                NotifyKey.of(name + SERVICE + "-" + SECRET + "\n")
                        .token(Instant.ofEpochSecond(1_768_478_400))
                        .split("\\.");

        assertEquals("{\"typ\":\"JWT\",\"alg\":\"HS256\"}", text(parts[0]));
        assertEquals("{\"iss\":\"" + SERVICE + "\",\"iat\":1768478400}", text(parts[1]));
        assertArrayEquals(
                Hmac.sha256(
                        SECRET.getBytes(StandardCharsets.UTF_8),
                        (parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8)),
                Base64.getUrlDecoder().decode(parts[2]));
    }

    /** The second example of RFC 4231, section 4.3. */
    @Test
    void the_digest_is_the_one_of_the_standard() {
        byte[] digest =
                Hmac.sha256(
                        "Jefe".getBytes(StandardCharsets.US_ASCII),
                        "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII));
        StringBuilder hex = new StringBuilder();

        for (byte one : digest) {
            hex.append(String.format("%02x", one));
        }

        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", hex.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "live", SECRET, "live-" + SECRET})
    void what_is_no_key_is_refused_without_being_said(String text) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NotifyKey.of(text));

        assertFalse(refused.getMessage().contains("6666"), refused.getMessage());
    }

    private static String text(String base64) {
        return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
