package org.sena.needs.api;

import java.time.Instant;
import org.immutables.value.Value;

/** A code that opens saved answers, to be written down or printed. Whoever has it can use it. */
@Value.Immutable
public interface ResumeCode {

    /** Sixteen letters and digits in groups of four, for example {@code 4F7K-PW3M-Q2XD-8HNA}. */
    @Value.Redacted
    String code();

    /** When what is under it is deleted. */
    Instant until();
}
