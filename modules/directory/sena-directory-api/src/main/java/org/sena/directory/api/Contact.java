package org.sena.directory.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody or a desk to ask about a service. */
@Value.Immutable
public interface Contact {

    /** Kept from where the record comes; empty until the record is stored. */
    @Value.Default
    default String id() {
        return "";
    }

    Optional<String> name();

    /** What they are: "Reception". */
    Optional<String> title();

    Optional<String> email();

    List<Phone> phones();
}
