package org.sena.needs.service.saved;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a code gives: where its answers lie, and the key that opens them. Neither tells the other or
 * the code.
 *
 * <p>PBKDF2 with HMAC-SHA-512 makes one secret of the code, slowly (NIST SP 800-132; 210,000 rounds
 * as OWASP's Password Storage Cheat Sheet has it); HKDF-Expand (RFC 5869) parts it in two. There
 * can be no salt for each code, since the code is all there is to find it by; so the salt is the
 * installation's own.
 */
public final class CodeKeys {

    private static final int ROUNDS = 210_000;

    private static final int SECRET_BITS = 512;

    private final String lookup;

    private final byte[] key;

    private CodeKeys(String lookup, byte[] key) {
        this.lookup = lookup;
        this.key = key;
    }

    /**
     * @param code as it was made
     * @param salt the same on every node of an installation, unlike on any other
     */
    static CodeKeys of(String code, String salt) {
        byte[] secret = stretch(code, salt);

        return new CodeKeys(
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(expand(secret, "sena resume code 1 lookup")),
                expand(secret, "sena resume code 1 key"));
    }

    /** 256 bits in base64url, for {@link org.sena.privacy.api.FieldCipher#blindIndex}. */
    String lookup() {
        return lookup;
    }

    /** 256 bits for AES. */
    byte[] key() {
        return key.clone();
    }

    private static byte[] stretch(String code, String salt) {
        PBEKeySpec spec =
                new PBEKeySpec(
                        code.toCharArray(),
                        salt.getBytes(StandardCharsets.UTF_8),
                        ROUNDS,
                        SECRET_BITS);

        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't do PBKDF2 with HMAC-SHA-512", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] expand(byte[] secret, String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");

            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(use.getBytes(StandardCharsets.UTF_8));

            return mac.doFinal(new byte[] {1});
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't do HMAC-SHA-256", e);
        }
    }
}
