package org.sena.scoring.service.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.Threshold;

class CapacityShiftTest {

    private static final CapacityShift SHIFT = new CapacityShift(0.8, 10);

    @ParameterizedTest
    @CsvSource({
        "0.8, 0, 25, 50",
        "0.9, 5, 30, 55",
        "1.0, 10, 35, 60",
        "3.0, 10, 35, 60",
        "0.7, -5, 20, 45",
        "0.6, -10, 15, 40",
        "0.0, -10, 15, 40",
        "0.805, 0, 25, 50",
        "0.81, 1, 26, 51"
    })
    void full_services_raise_the_cut_points_of_medium_and_high(
            double utilisation, int shift, int medium, int high) {
        Threshold threshold = SHIFT.threshold(CutPoints.DEFAULT, OptionalDouble.of(utilisation));

        assertEquals(shift, threshold.shift());
        assertEquals(CutPoints.of(medium, high, 75), threshold.cutPoints());
        assertEquals(OptionalDouble.of(utilisation), threshold.utilisation());
    }

    @Test
    void without_a_known_capacity_nothing_moves() {
        Threshold threshold = SHIFT.threshold(CutPoints.DEFAULT, OptionalDouble.empty());

        assertEquals(0, threshold.shift());
        assertEquals(CutPoints.DEFAULT, threshold.cutPoints());
    }

    @ParameterizedTest
    @CsvSource({
        "60, 70, 75, 1.0, 70, 74, 75",
        "72, 74, 75, 1.0, 73, 74, 75",
        "5, 8, 75, 0.0, 1, 2, 75",
        "5, 20, 75, 0.0, 1, 10, 75"
    })
    void every_band_keeps_a_point(
            int medium, int high, int critical, double use, int m, int h, int c) {
        CutPoints base = CutPoints.of(medium, high, critical);

        assertEquals(
                CutPoints.of(m, h, c), SHIFT.threshold(base, OptionalDouble.of(use)).cutPoints());
    }

    @Test
    void it_says_what_was_before_and_what_the_aim_is() {
        Threshold threshold =
                new CapacityShift(0.75, 8).threshold(CutPoints.DEFAULT, OptionalDouble.of(0.95));

        assertEquals(CutPoints.DEFAULT, threshold.base());
        assertEquals(0.75, threshold.target());
        assertEquals(6, threshold.shift());
        assertTrue(threshold.moved());
    }

    @Test
    void a_largest_shift_of_nothing_moves_nothing() {
        Threshold threshold =
                new CapacityShift(0.8, 0).threshold(CutPoints.DEFAULT, OptionalDouble.of(2));

        assertEquals(0, threshold.shift());
        assertFalse(threshold.moved());
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 10", "NaN, 10", "0.8, -1"})
    void nonsense_is_refused(double target, int maxShift) {
        assertThrows(IllegalArgumentException.class, () -> new CapacityShift(target, maxShift));
    }
}
