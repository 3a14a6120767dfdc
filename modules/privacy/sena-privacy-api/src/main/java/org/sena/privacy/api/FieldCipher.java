package org.sena.privacy.api;

import java.util.List;
import java.util.Optional;

/**
 * Seals personal fields, each person under their own key (AES-256-GCM); without the person's key a
 * sealed field is noise.
 */
public interface FieldCipher {

    /** Encrypts; the same text never gives the same result twice. */
    String seal(String subjectId, String plainText);

    /**
     * Encrypts many at once, the keys of all their people looked up once.
     *
     * @return in the same order
     */
    List<SealedField> sealAll(List<PlainField> fields);

    /**
     * Decrypts.
     *
     * @throws UnreadableFieldException when the field was altered, or the key was destroyed
     */
    String open(String subjectId, String sealed);

    /**
     * Decrypts many at once, each person's key looked up and unwrapped once.
     *
     * @return in the same order; empty where {@link #open} would throw
     */
    List<Optional<String>> openAll(List<SealedField> fields);

    /**
     * A keyed digest for finding an equal value again without keeping it (HMAC-SHA-256, base64url).
     *
     * @param use keeps digests of different uses apart, for example {@code referral.access-code}
     */
    String blindIndex(String use, String value);
}
