package org.sena.privacy.service.cipher;

import java.security.GeneralSecurityException;
import java.util.Base64;

/** The written form of a seal: {@code v1.<key id>.<base64url of nonce and ciphertext>}. */
final class SealedText {

    private static final String VERSION = "v1";

    private final String keyId;
    private final byte[] bytes;

    SealedText(String keyId, byte[] bytes) {
        this.keyId = keyId;
        this.bytes = bytes.clone();
    }

    /**
     * Reads the written form.
     *
     * @throws GeneralSecurityException when it is not in that form
     */
    static SealedText parse(String text) throws GeneralSecurityException {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || !VERSION.equals(parts[0]) || parts[1].isEmpty()) {
            throw new GeneralSecurityException("Not a sealed text of version " + VERSION);
        }
        try {
            return new SealedText(parts[1], Base64.getUrlDecoder().decode(parts[2]));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("Not a sealed text: bad base64url", e);
        }
    }

    String keyId() {
        return keyId;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return String.join(
                ".", VERSION, keyId, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
