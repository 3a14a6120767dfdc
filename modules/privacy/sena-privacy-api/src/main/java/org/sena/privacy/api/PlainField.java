package org.sena.privacy.api;

import org.immutables.value.Value;

/** A personal field in clear, and whose it is. */
@Value.Immutable(builder = false)
public interface PlainField {

    @Value.Parameter
    String subjectId();

    /** Never written down. */
    @Value.Parameter
    @Value.Redacted
    String text();

    static PlainField of(String subjectId, String text) {
        return ImmutablePlainField.of(subjectId, text);
    }
}
