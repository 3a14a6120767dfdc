package org.sena.scoring.api;

import java.util.List;
import org.immutables.value.Value;

/** One rule of the matrix that held, and what it added. */
@Value.Immutable
public interface Contribution {

    /** The rule's id in the matrix. */
    String rule();

    String need();

    /** Points added to the urgency, -99 to 99. */
    int urgency();

    /** Points added to the intensity, -99 to 99. */
    int intensity();

    /** Why, in plain words a resident can read. */
    String reason();

    /** The answers that made it hold. */
    List<ScoredAnswer> answers();
}
