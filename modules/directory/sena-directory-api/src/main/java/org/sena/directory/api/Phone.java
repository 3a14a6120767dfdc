package org.sena.directory.api;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A number to call or text. */
@Value.Immutable
public interface Phone {

    /** Kept from where the record comes; empty until the record is stored. */
    @Value.Default
    default String id() {
        return "";
    }

    String number();

    /** What it is for: "Out of hours". */
    Optional<String> description();

    /** BCP 47 tags of the languages spoken there. */
    Set<String> languages();
}
