package org.sena.privacy.service.cipher;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.function.UnaryOperator;

/**
 * Keyed digests for upgrade steps, which come before the cipher: it can only start on tables that
 * are upgraded.
 */
public final class StoredBlindIndex {

    /** Id of the row that holds the key. */
    public static final String KEY_ID = KeyStart.INDEX_KEY;

    private final UnaryOperator<String> property;
    private final MasterKeyConfiguration configuration;

    /**
     * @param property the framework's properties, which say where the data folder is
     */
    public StoredBlindIndex(UnaryOperator<String> property, MasterKeyConfiguration configuration) {
        this.property = property;
        this.configuration = configuration;
    }

    /**
     * The digest that the cipher would make.
     *
     * @param wrappedKey as the row holds it
     * @throws GeneralSecurityException when no configured master key wrapped it
     * @throws IllegalStateException when there is no master key; the message says what to do
     */
    public String digest(String wrappedKey, String use, String value)
            throws GeneralSecurityException {
        AesGcm aes = new AesGcm(new SecureRandom());
        MasterKeys masters = new MasterKeyFiles(DataFolder.of(property), aes).load(configuration);
        byte[] key = new SubjectKeys(aes, masters).unwrap(KEY_ID, KeyStart.NOBODY, wrappedKey);
        return new BlindIndex(key).of(use, value);
    }
}
