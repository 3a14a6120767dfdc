package org.sena.scoring.service.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.Threshold;

/** What holds of capacity and cut points, whatever is configured and however full services are. */
class CapacityPropertiesTest {

    @Property
    void the_bands_stay_in_order_and_critical_never_moves(
            @ForAll("cutPoints") CutPoints base,
            @ForAll("targets") double target,
            @ForAll @IntRange(max = 120) int maxShift,
            @ForAll @DoubleRange(max = 50) double utilisation) {
        CutPoints moved = at(base, target, maxShift, utilisation).cutPoints();

        assertTrue(0 < moved.medium(), moved::toString);
        assertTrue(moved.medium() < moved.high(), moved::toString);
        assertTrue(moved.high() < moved.critical(), moved::toString);
        assertEquals(base.critical(), moved.critical());
    }

    @Property
    void fuller_services_never_lower_a_cut_point(
            @ForAll("cutPoints") CutPoints base,
            @ForAll("targets") double target,
            @ForAll @IntRange(max = 30) int maxShift,
            @ForAll @DoubleRange(max = 3) double utilisation,
            @ForAll @DoubleRange(max = 3) double fuller) {
        Threshold less = at(base, target, maxShift, Math.min(utilisation, fuller));
        Threshold more = at(base, target, maxShift, Math.max(utilisation, fuller));

        assertTrue(less.shift() <= more.shift());
        assertTrue(less.cutPoints().medium() <= more.cutPoints().medium());
        assertTrue(less.cutPoints().high() <= more.cutPoints().high());
    }

    @Property
    void the_shift_keeps_its_limit_and_reaches_it_when_all_is_full(
            @ForAll("targets") double target,
            @ForAll @IntRange(max = 50) int maxShift,
            @ForAll @DoubleRange(max = 50) double utilisation) {
        int shift = at(CutPoints.DEFAULT, target, maxShift, utilisation).shift();

        assertTrue(Math.abs(shift) <= maxShift);
        assertEquals(maxShift, at(CutPoints.DEFAULT, target, maxShift, 1).shift());
        assertEquals(0, at(CutPoints.DEFAULT, target, maxShift, target).shift());
    }

    @Property
    void a_cut_point_moves_by_no_more_than_the_shift_and_to_its_side(
            @ForAll("cutPoints") CutPoints base,
            @ForAll("targets") double target,
            @ForAll @IntRange(max = 30) int maxShift,
            @ForAll @DoubleRange(max = 3) double utilisation) {
        Threshold threshold = at(base, target, maxShift, utilisation);
        int medium = threshold.cutPoints().medium() - base.medium();
        int high = threshold.cutPoints().high() - base.high();

        assertTrue(Math.abs(medium) <= Math.abs(threshold.shift()));
        assertTrue(Math.abs(high) <= Math.abs(threshold.shift()));
        assertTrue(medium * threshold.shift() >= 0 && high * threshold.shift() >= 0);
    }

    @Property
    void the_threshold_says_what_it_was_made_from(
            @ForAll("cutPoints") CutPoints base,
            @ForAll("targets") double target,
            @ForAll @DoubleRange(max = 3) double utilisation) {
        Threshold threshold = at(base, target, 10, utilisation);

        assertEquals(base, threshold.base());
        assertEquals(target, threshold.target());
        assertEquals(OptionalDouble.of(utilisation), threshold.utilisation());
        assertEquals(!base.equals(threshold.cutPoints()), threshold.moved());
    }

    @Provide
    Arbitrary<CutPoints> cutPoints() {
        return Arbitraries.integers()
                .between(1, 100)
                .set()
                .ofSize(3)
                .map(points -> points.stream().sorted().mapToInt(Integer::intValue).toArray())
                .map(points -> CutPoints.of(points[0], points[1], points[2]));
    }

    @Provide
    Arbitrary<Double> targets() {
        return Arbitraries.doubles().between(0.01, 0.99).ofScale(2);
    }

    private static Threshold at(CutPoints base, double target, int maxShift, double utilisation) {
        return new CapacityShift(target, maxShift).threshold(base, OptionalDouble.of(utilisation));
    }
}
