package org.sena.needs.api;

import java.util.List;
import org.immutables.value.Value;

/** As much of an interview as is needed to take it up again; the rest is computed anew. */
@Value.Immutable
public interface SavedInterview {

    /** Key of the questionnaire. */
    String key();

    /** Version of the questionnaire the answers were given to. */
    int version();

    Answers answers();

    /** Ids of the optional questions the person passed over. */
    List<String> skipped();
}
