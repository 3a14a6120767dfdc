package org.sena.needs.service.saved;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a text under a code's key: AES-256-GCM with a random 96-bit nonce before it (NIST SP
 * 800-38D). The text is filled up with blanks, so that its length tells nothing of how much was
 * answered.
 */
final class CodeSeal {

    private static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private static final int STEP_BYTES = 2048;

    private final SecureRandom random;

    CodeSeal(SecureRandom random) {
        this.random = random;
    }

    /**
     * @param place where it is kept; the seal opens there only
     */
    String seal(byte[] key, String place, String text) {
        byte[] nonce = new byte[NONCE_BYTES];

        random.nextBytes(nonce);

        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, key, place, nonce).doFinal(filled(text));

            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            ByteBuffer.allocate(nonce.length + secret.length)
                                    .put(nonce)
                                    .put(secret)
                                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't do AES-256-GCM", e);
        }
    }

    /** The text with blanks at its end; empty when the key or the place is another. */
    Optional<String> open(byte[] key, String place, String closed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(closed);

            if (bytes.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }

            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, key, place, Arrays.copyOf(bytes, NONCE_BYTES))
                            .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);

            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] filled(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(bytes, (bytes.length / STEP_BYTES + 1) * STEP_BYTES);

        Arrays.fill(filled, bytes.length, filled.length, (byte) ' ');

        return filled;
    }

    private static Cipher cipher(int mode, byte[] key, String place, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");

        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));

        return cipher;
    }
}
