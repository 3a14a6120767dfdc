package org.sena.scoring.api;

import java.util.List;
import org.immutables.value.Value;

/** How a person stands with one need. */
@Value.Immutable
public interface NeedScore {

    String need();

    /** 0 to 100: how soon something must happen. */
    int urgency();

    /** 0 to 100: how much it weighs on the person. */
    int intensity();

    Band urgencyBand();

    Band intensityBand();

    Level level();

    Threshold threshold();

    /** What made the score, in the order of the matrix; never empty. */
    List<Contribution> contributions();
}
