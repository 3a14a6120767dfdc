package org.sena.needs.service.replay;

import java.util.ArrayList;
import java.util.List;
import org.sena.needs.api.replay.Cause;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.NeedScore;

/**
 * Says what moved a need's level. Three things may differ: its points (the table), the cut points,
 * and the shift by which capacity moved them. One that differs is a cause when the bands were the
 * same again with it taken back; exactly one such is the cause, otherwise it was several.
 */
final class Causes {

    private final FrozenNeed was;
    private final NeedScore is;

    private Causes(FrozenNeed was, NeedScore is) {
        this.was = was;
        this.is = is;
    }

    /** Of a need that was found then and now, at different levels. */
    static Cause of(FrozenNeed was, NeedScore is) {
        return new Causes(was, is).cause();
    }

    private Cause cause() {
        CutPoints inForce = is.threshold().cutPoints();
        CutPoints base = is.threshold().base();
        int shift = is.threshold().shift();

        if (isAsBefore(is.urgency(), is.intensity(), inForce)) {
            return Cause.LEVELS;
        }

        List<Cause> causes = new ArrayList<>();

        if (isAsBefore(was.urgency(), was.intensity(), inForce)) {
            causes.add(Cause.TABLE);
        }
        if (shift != was.shift()
                && isAsBefore(is.urgency(), is.intensity(), moved(base, was.shift()))) {
            causes.add(Cause.CAPACITY);
        }
        if (!base.equals(was.base())
                && isAsBefore(is.urgency(), is.intensity(), moved(was.base(), shift))) {
            causes.add(Cause.CUT_POINTS);
        }

        return causes.size() == 1 ? causes.get(0) : Cause.SEVERAL;
    }

    private boolean isAsBefore(int urgency, int intensity, CutPoints cutPoints) {
        return cutPoints.band(urgency) == was.cutPoints().band(was.urgency())
                && cutPoints.band(intensity) == was.cutPoints().band(was.intensity());
    }

    private static CutPoints moved(CutPoints cutPoints, int by) {
        return CutPoints.of(cutPoints.medium() + by, cutPoints.high() + by, cutPoints.critical());
    }
}
