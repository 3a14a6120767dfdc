package org.sena.runtime.host.visit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what is kept of a visit under its id, which stands in the visitor's cookie and nowhere else
 * once the node that knew it has left: AES-256-GCM, under a key drawn from the id by HMAC-SHA-256.
 */
final class VisitSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String row;
    private final SecretKeySpec key;

    private VisitSeal(String row, SecretKeySpec key) {
        this.row = row;
        this.key = key;
    }

    static VisitSeal of(String visitId) {
        return new VisitSeal(
                HexFormat.of().formatHex(draw(visitId, "row")),
                new SecretKeySpec(draw(visitId, "key"), "AES"));
    }

    /** The name the visit is kept under, 64 hexadecimal digits; tells nothing about its id. */
    String row() {
        return row;
    }

    byte[] close(byte[] open) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);

        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open);

            return ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it was closed under another id, or is not what was closed. */
    Optional<byte[]> open(byte[] closed) {
        if (closed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }

        byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);

        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, nonce)
                            .doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");

        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.getBytes(StandardCharsets.US_ASCII));

        return cipher;
    }

    private static byte[] draw(String visitId, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");

            mac.init(new SecretKeySpec(visitId.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));

            return mac.doFinal(("sena visit " + purpose).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
