package org.sena.directory.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a record comes from. */
@Value.Immutable
public interface Provenance {

    /** Who brought it: {@code feed:<id>}, {@code import:<id>}, {@code editor} or {@code demo}. */
    String origin();

    /** Name of the feed, file or body, for people. */
    String publisher();

    /** Its id where it comes from. */
    Optional<String> sourceId();

    /** Its address where it comes from. */
    Optional<String> sourceUrl();

    /** When it was taken from there. */
    Instant takenAt();

    Role role();

    /** What its publisher is to the record; the preferred record is chosen in this order. */
    enum Role {
        OWNER,
        REGULATOR,
        ASSURER,
        NONE
    }
}
