package org.sena.needs.api;

import java.util.List;
import org.immutables.value.Value;

/** Saved answers, walked through the newest version of their questionnaire. */
@Value.Immutable
public interface TakenUp {

    Interview interview();

    /** Ids of the optional questions the person passed over. */
    List<String> skipped();

    /** True when the answers were given to another version. */
    boolean changed();

    /** The questions whose answers no longer fit, as they were asked; each once. */
    List<String> gone();
}
