package org.sena.directory.api;

import java.util.Optional;
import org.immutables.value.Value;

/** Something about a location that makes it possible or easier to use. */
@Value.Immutable
public interface Accessibility {

    /** Kept from where the record comes; empty until the record is stored. */
    @Value.Default
    default String id() {
        return "";
    }

    /** In plain words: "Wheelchair access to all rooms". */
    String description();

    /** What to know or do to use it. */
    Optional<String> details();

    Optional<String> url();

    /** Code of the term in {@link Taxonomy#ACCESSIBILITY} that it is. */
    Optional<String> code();
}
