package org.sena.directory.api.exchange;

import org.immutables.value.Value;

/** A mapping under a name, to use again with the next file of the same kind. */
@Value.Immutable
public interface SavedMapping {

    String id();

    /** Unique; 1 to 100 characters. */
    String name();

    ColumnMapping mapping();
}
