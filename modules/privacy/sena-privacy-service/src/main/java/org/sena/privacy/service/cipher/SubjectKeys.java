package org.sena.privacy.service.cipher;

import java.security.GeneralSecurityException;

/**
 * Seals and opens with a person's wrapped key. Which person and which key the seal belongs to is
 * bound into it, so that it can't be moved to another person's record.
 */
final class SubjectKeys {

    private final AesGcm aes;
    private final MasterKeys masters;

    SubjectKeys(AesGcm aes, MasterKeys masters) {
        this.aes = aes;
        this.masters = masters;
    }

    /** A new key, wrapped. */
    String create(String keyId, String subjectId) {
        return masters.wrap(aes.newKey(), context(keyId, subjectId));
    }

    /** The same key, wrapped by the master key in force. */
    String rewrap(String keyId, String subjectId, String wrapped) throws GeneralSecurityException {
        return masters.wrap(unwrap(keyId, subjectId, wrapped), context(keyId, subjectId));
    }

    byte[] unwrap(String keyId, String subjectId, String wrapped) throws GeneralSecurityException {
        return masters.unwrap(wrapped, context(keyId, subjectId));
    }

    SealedText seal(String keyId, String subjectId, String wrapped, byte[] plain)
            throws GeneralSecurityException {
        byte[] key = unwrap(keyId, subjectId, wrapped);
        return new SealedText(keyId, aes.seal(key, plain, context(keyId, subjectId)));
    }

    byte[] open(SealedText sealed, String subjectId, String wrapped)
            throws GeneralSecurityException {
        return open(sealed, subjectId, unwrap(sealed.keyId(), subjectId, wrapped));
    }

    /** With the key already unwrapped. */
    byte[] open(SealedText sealed, String subjectId, byte[] key) throws GeneralSecurityException {
        return aes.open(key, sealed.bytes(), context(sealed.keyId(), subjectId));
    }

    private static String context(String keyId, String subjectId) {
        return keyId + '|' + subjectId;
    }
}
