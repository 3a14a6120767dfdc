package org.sena.privacy.api.subject;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** All that is kept about a person, at a moment. */
@Value.Immutable
public interface Disclosure {

    String subjectId();

    Instant collectedAt();

    /** In the order of the contexts and as each of them gave them. */
    List<RecordSection> sections();

    /** Contexts that could not answer; the reader must be told that the rest is not all. */
    List<String> missing();
}
