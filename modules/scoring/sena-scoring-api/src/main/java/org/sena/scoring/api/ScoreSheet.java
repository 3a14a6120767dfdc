package org.sena.scoring.api;

import java.util.List;
import org.immutables.value.Value;

/** The result of scoring, frozen with what it was scored by. */
@Value.Immutable
public interface ScoreSheet {

    /** Key of the matrix, the same as its questionnaire's. */
    String matrix();

    /** Version of the matrix, from 1. */
    int matrixVersion();

    /** Needs with points, gravest first: level, then urgency plus intensity, then code. */
    List<NeedScore> needs();
}
