package org.sena.privacy.api;

import org.immutables.value.Value;

/** A sealed field, and whose it is. */
@Value.Immutable(builder = false)
public interface SealedField {

    @Value.Parameter
    String subjectId();

    /** As {@link FieldCipher#seal} gave it. */
    @Value.Parameter
    String sealed();

    static SealedField of(String subjectId, String sealed) {
        return ImmutableSealedField.of(subjectId, sealed);
    }
}
