package org.sena.directory.api;

import org.immutables.value.Value;

/** Who pays for a service. */
@Value.Immutable
public interface Funding {

    /** Kept from where the record comes; empty until the record is stored. */
    @Value.Default
    default String id() {
        return "";
    }

    String source();
}
