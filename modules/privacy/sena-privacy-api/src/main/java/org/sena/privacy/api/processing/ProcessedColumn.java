package org.sena.privacy.api.processing;

import org.immutables.value.Value;

/** One column of a table. */
@Value.Immutable(builder = false)
public interface ProcessedColumn {

    /** As in {@code service.xml}. */
    @Value.Parameter
    String name();

    @Value.Parameter
    Personal personal();

    /** What it holds, in words for people. */
    @Value.Parameter
    String holds();

    static ProcessedColumn of(String name, Personal personal, String holds) {
        return ImmutableProcessedColumn.of(name, personal, holds);
    }
}
