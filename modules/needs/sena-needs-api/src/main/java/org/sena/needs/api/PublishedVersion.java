package org.sena.needs.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** When a version of a questionnaire was published, and by whom. */
@Value.Immutable
public interface PublishedVersion {

    String key();

    /** From 1. */
    int version();

    Instant publishedAt();

    /** User id; empty for those who may not know: all but administrators and advice leads. */
    Optional<String> publishedBy();

    /** SHA-256 of the document as it was handed in, lower-case hexadecimal. */
    String documentHash();
}
