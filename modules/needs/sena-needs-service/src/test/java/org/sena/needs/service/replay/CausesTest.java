package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.replay.Cause;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

class CausesTest {

    @ParameterizedTest(
            name = "{0} points under {1} and {2}, then {3} points under {4} and {5}: {6}")
    @CsvSource({
        // Only the points differ.
        "20, 25, 0, 30, 25, 0, TABLE",
        "30, 25, 0, 20, 25, 0, TABLE",
        // Nobody has open referrals: the cut points go down by ten and the person goes up.
        "20, 25, 0, 20, 25, -10, CAPACITY",
        "30, 25, 0, 30, 25, 10, CAPACITY",
        // Only the cut points differ.
        "20, 25, 0, 20, 15, 0, CUT_POINTS",
        // Points and shift differ, but the points alone would have stayed in their band.
        "20, 25, 0, 22, 25, -10, CAPACITY",
        // Points and shift differ, but the shift alone would have changed nothing.
        "20, 25, 0, 30, 25, 2, TABLE",
        // Each alone would have done it.
        "20, 25, 0, 30, 25, -10, SEVERAL",
        // Only both together do it.
        "20, 25, 0, 23, 25, -3, SEVERAL",
        // Other cut points and another shift in place of each other.
        "20, 25, 0, 20, 30, -12, CAPACITY",
        // The same band, so the table of levels is another.
        "20, 25, 0, 20, 25, 0, LEVELS"
    })
    void what_moved_a_level(
            int then, int cutThen, int shiftThen, int now, int cutNow, int shiftNow, Cause cause) {
        assertEquals(
                cause, Causes.of(frozen(then, cutThen, shiftThen), scored(now, cutNow, shiftNow)));
    }

    private static FrozenNeed frozen(int points, int medium, int shift) {
        return ImmutableFrozenNeed.builder()
                .need("food")
                .urgency(points)
                .intensity(0)
                .level(Level.SELF_SERVE)
                .cutPoints(cutPoints(medium, shift))
                .base(cutPoints(medium, 0))
                .shift(shift)
                .utilisation(OptionalDouble.empty())
                .build();
    }

    private static NeedScore scored(int points, int medium, int shift) {
        return ImmutableNeedScore.builder()
                .need("food")
                .urgency(points)
                .intensity(0)
                .urgencyBand(Band.LOW)
                .intensityBand(Band.LOW)
                .level(Level.DIRECT_REFERRAL)
                .threshold(
                        ImmutableThreshold.builder()
                                .cutPoints(cutPoints(medium, shift))
                                .base(cutPoints(medium, 0))
                                .shift(shift)
                                .build())
                .build();
    }

    private static CutPoints cutPoints(int medium, int shift) {
        return CutPoints.of(medium + shift, 50 + shift, 75);
    }
}
