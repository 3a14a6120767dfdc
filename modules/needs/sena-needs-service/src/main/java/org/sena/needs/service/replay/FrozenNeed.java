package org.sena.needs.service.replay;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.Level;

/** How a person stood with a need when the assessment was made, and by which thresholds. */
@Value.Immutable
interface FrozenNeed {

    String need();

    int urgency();

    int intensity();

    Level level();

    /** In force then, the shift in them. */
    CutPoints cutPoints();

    /** The need's own, before the shift. */
    CutPoints base();

    int shift();

    OptionalDouble utilisation();
}
