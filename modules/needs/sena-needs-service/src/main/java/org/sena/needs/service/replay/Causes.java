package org.sena.needs.service.replay;

import java.util.ArrayList;
import java.util.List;
import org.sena.needs.api.replay.Cause;
import org.sena.scoring.api.Band;
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
        CutPoints now = is.threshold().cutPoints();
        CutPoints then = was.cutPoints();

        if (isAsBefore(is.urgency(), is.intensity(), now)) {
            return Cause.LEVELS;
        }

        int shiftNow = is.threshold().shift();
        CutPoints baseThen = moved(then, -was.shift());
        CutPoints baseNow = moved(now, -shiftNow);
        List<Cause> causes = new ArrayList<>();

        if (isAsBefore(was.urgency(), was.intensity(), now)) {
            causes.add(Cause.TABLE);
        }
        if (shiftNow != was.shift()
                && isAsBefore(is.urgency(), is.intensity(), moved(baseNow, was.shift()))) {
            causes.add(Cause.CAPACITY);
        }
        if (!baseNow.equals(baseThen)
                && isAsBefore(is.urgency(), is.intensity(), moved(baseThen, shiftNow))) {
            causes.add(Cause.CUT_POINTS);
        }

        return causes.size() == 1 ? causes.get(0) : Cause.SEVERAL;
    }

    private boolean isAsBefore(int urgency, int intensity, CutPoints cutPoints) {
        return band(urgency, cutPoints) == was.cutPoints().band(was.urgency())
                && band(intensity, cutPoints) == was.cutPoints().band(was.intensity());
    }

    private static Band band(int points, CutPoints cutPoints) {
        return cutPoints.band(points);
    }

    private static CutPoints moved(CutPoints cutPoints, int by) {
        return CutPoints.of(cutPoints.medium() + by, cutPoints.high() + by, cutPoints.critical());
    }
}
