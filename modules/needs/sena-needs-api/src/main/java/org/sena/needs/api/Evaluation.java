package org.sena.needs.api;

import org.immutables.value.Value;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.ScoreSheet;

/** What SENA understood from the answers. */
@Value.Immutable
public interface Evaluation {

    Interview interview();

    ScoreSheet scores();

    /** The gravest level of all needs; emergency when an emergency signpost is shown. */
    Level level();
}
