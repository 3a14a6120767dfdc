package org.sena.privacy.service.cipher;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keyed digests by which a value is found again, or a row is signed, without being readable. */
final class BlindIndex {

    private final byte[] key;

    /**
     * @param key the unwrapped key for blind indexes
     */
    BlindIndex(byte[] key) {
        this.key = key.clone();
    }

    /** HMAC-SHA-256 in base64url, under a key of its own for each use. */
    String of(String use, String value) {
        byte[] digest =
                Hkdf.hmac(
                        Hkdf.derive(key, "sena blind index 1 " + use),
                        value.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
