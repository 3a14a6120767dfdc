package org.sena.privacy.service.cipher;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The master key in force, and the former ones that may still unwrap what they wrapped.
 *
 * <p>A master key is known by an id that is derived from it, so that nobody has to name it and a
 * wrong one is recognised at once.
 */
final class MasterKeys {

    private static final int ID_BYTES = 6;

    private final AesGcm aes;
    private final String currentId;
    private final Map<String, byte[]> wrappingKeys = new LinkedHashMap<>();

    /**
     * @param masters keys of 32 bytes, the one in force first
     */
    MasterKeys(AesGcm aes, List<byte[]> masters) {
        this.aes = aes;
        for (byte[] master : masters) {
            wrappingKeys.put(id(master), Hkdf.derive(master, "sena wrapping key 1"));
        }
        currentId = wrappingKeys.keySet().iterator().next();
    }

    private static String id(byte[] master) {
        byte[] id = new byte[ID_BYTES];
        System.arraycopy(Hkdf.derive(master, "sena master key id 1"), 0, id, 0, ID_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    String currentId() {
        return currentId;
    }

    boolean knows(String masterKeyId) {
        return wrappingKeys.containsKey(masterKeyId);
    }

    /** The ids, for a message to the operator. */
    String describe() {
        return wrappingKeys.keySet().stream().collect(Collectors.joining(", "));
    }

    /** Wraps a key under the master key in force. */
    String wrap(byte[] key, String context) {
        byte[] sealed = aes.seal(wrappingKeys.get(currentId), key, context);
        return new SealedText(currentId, sealed).toString();
    }

    /**
     * Unwraps a key under whichever master key wrapped it.
     *
     * @throws GeneralSecurityException when that master key is not here, or the wrapping was
     *     altered or belongs to another context
     */
    byte[] unwrap(String wrapped, String context) throws GeneralSecurityException {
        SealedText text = SealedText.parse(wrapped);
        byte[] wrappingKey = wrappingKeys.get(text.keyId());
        if (wrappingKey == null) {
            throw new GeneralSecurityException("Master key " + text.keyId() + " is not configured");
        }
        return aes.open(wrappingKey, text.bytes(), context);
    }
}
