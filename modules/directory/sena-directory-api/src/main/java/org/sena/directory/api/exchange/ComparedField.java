package org.sena.directory.api.exchange;

import org.immutables.value.Value;

/** One field of two records. */
@Value.Immutable
public interface ComparedField {

    /** Its name in the directory's terms: {@code description}, {@code openingTimes}. */
    String key();

    /** As text; empty when the preferred record does not fill it. */
    String preferred();

    /** As text; empty when the other record does not fill it. */
    String other();

    /** True when the other's is taken unless the editor says otherwise: the preferred has none. */
    boolean fromOther();

    default boolean differs() {
        return !preferred().equals(other());
    }
}
