package org.sena.privacy.api;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * Words as a person read them or had them read out, with everything filled in. Kept once for all
 * who read the very same words, as long as one of their consents is kept.
 */
@Value.Immutable
public interface ConsentText {

    /** SHA-256 of {@link #text()}, in lower-case hexadecimal. */
    String hash();

    /** Id of the {@link ConsentWording} it was made from. */
    String wordingId();

    /** BCP 47 language tag. */
    String language();

    /** Paragraphs by blank lines. */
    String text();

    /** When somebody agreed to these words for the first time. */
    Instant validFrom();
}
