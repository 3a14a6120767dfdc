package org.sena.privacy.service.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sena.privacy.api.SealedField;

/** Opens many fields with one look for their keys, and each key unwrapped once. */
final class ManyFields {

    private final SubjectKeys subjectKeys;

    /** By key id and subject, for a key opens for the subject it was wrapped for only. */
    private final Map<String, Optional<byte[]>> keys = new HashMap<>();

    ManyFields(SubjectKeys subjectKeys) {
        this.subjectKeys = subjectKeys;
    }

    /**
     * @param wrapped the wrapped keys by their ids; those that exist
     */
    List<Optional<String>> open(
            List<SealedField> fields, Function<Collection<String>, Map<String, String>> wrapped) {
        List<Optional<SealedText>> texts = new ArrayList<>(fields.size());
        Set<String> keyIds = new HashSet<>();

        for (SealedField field : fields) {
            Optional<SealedText> text = parse(field.sealed());

            text.ifPresent(known -> keyIds.add(known.keyId()));
            texts.add(text);
        }

        Map<String, String> found = keyIds.isEmpty() ? Map.of() : wrapped.apply(keyIds);
        List<Optional<String>> opened = new ArrayList<>(fields.size());

        for (int i = 0; i < fields.size(); i++) {
            String subject = fields.get(i).subjectId();

            opened.add(texts.get(i).flatMap(text -> open(text, subject, found)));
        }

        return opened;
    }

    private Optional<String> open(SealedText text, String subject, Map<String, String> wrapped) {
        return keys.computeIfAbsent(
                        text.keyId() + '|' + subject, k -> unwrap(text.keyId(), subject, wrapped))
                .flatMap(key -> open(text, subject, key));
    }

    private Optional<byte[]> unwrap(String keyId, String subject, Map<String, String> wrapped) {
        try {
            return wrapped.containsKey(keyId)
                    ? Optional.of(subjectKeys.unwrap(keyId, subject, wrapped.get(keyId)))
                    : Optional.empty();
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Optional<String> open(SealedText text, String subject, byte[] key) {
        try {
            return Optional.of(
                    new String(subjectKeys.open(text, subject, key), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Optional<SealedText> parse(String sealed) {
        try {
            return Optional.of(SealedText.parse(sealed));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
