package org.sena.needs.api;

import java.time.Instant;
import org.immutables.value.Value;

/** The interview a resident has under way. */
@Value.Immutable
public interface MyInterview {

    SavedInterview interview();

    /** When the last answer was saved. */
    Instant savedAt();
}
