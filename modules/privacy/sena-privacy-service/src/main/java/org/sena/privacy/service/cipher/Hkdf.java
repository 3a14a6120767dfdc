package org.sena.privacy.service.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256, and HKDF on it (RFC 5869) for keys of up to 32 bytes. */
final class Hkdf {

    private static final int HASH_BYTES = 32;

    private Hkdf() {}

    /** A key for one use, independent of the keys for any other use. */
    static byte[] derive(byte[] secret, String use) {
        byte[] extracted = hmac(new byte[HASH_BYTES], secret);
        byte[] info = use.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(extracted, block);
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't do HMAC-SHA-256", e);
        }
    }
}
