package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.Level;

class FrozenNeedsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | 25 50 75",
                ", 'base': {'medium': 20, 'high': 55, 'critical': 75} | 20 55 75"
            })
    void the_need_own_cut_points_are_read_or_worked_out(String base, String expected) {
        FrozenNeed need = FrozenNeeds.read(sheet(base)).get(0);

        assertEquals("food", need.need());
        assertEquals(30, need.urgency());
        assertEquals(40, need.intensity());
        assertEquals(Level.DIRECT_REFERRAL, need.level());
        assertEquals(CutPoints.of(15, 40, 75), need.cutPoints());
        assertEquals(-10, need.shift());
        assertEquals(OptionalDouble.of(0), need.utilisation());
        assertEquals(
                expected,
                need.base().medium() + " " + need.base().high() + " " + need.base().critical());
    }

    @Test
    void a_sheet_without_needs_has_none() {
        assertEquals(List.of(), FrozenNeeds.read("{\"matrix\": \"needs\", \"needs\": []}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "no json", "{\"needs\": [{\"need\""})
    void what_is_no_sheet_is_refused(String text) {
        assertThrows(UncheckedIOException.class, () -> FrozenNeeds.read(text));
    }

    private static String sheet(String base) {
        return ("{'matrix': 'needs', 'matrixVersion': 1, 'needs': [{'need': 'food', 'urgency': 30,"
                        + " 'intensity': 40, 'urgencyBand': 'MEDIUM', 'intensityBand': 'HIGH',"
                        + " 'level': 'DIRECT_REFERRAL', 'threshold': {'medium': 15, 'high': 40,"
                        + " 'critical': 75, 'shift': -10, 'target': 0.8, 'utilisation': 0.0"
                        + base
                        + "}, 'contributions': [{'rule': 'R1', 'need': 'x', 'answers':"
                        + " [{'question': 'q'}]}], 'later': {'need': 'y'}}], 'more': [1]}")
                .replace('\'', '"');
    }
}
