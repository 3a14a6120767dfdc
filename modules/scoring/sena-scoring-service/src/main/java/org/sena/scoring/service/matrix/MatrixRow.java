package org.sena.scoring.service.matrix;

import java.util.List;
import org.immutables.value.Value;

/** One rule: when all its conditions hold, a need gets points. */
@Value.Immutable
public interface MatrixRow {

    String rule();

    /** One or two. */
    List<Condition> conditions();

    String need();

    /** -99 to 99. */
    int urgency();

    /** -99 to 99. */
    int intensity();

    /** Why, in plain words that a resident reads. */
    String reason();
}
