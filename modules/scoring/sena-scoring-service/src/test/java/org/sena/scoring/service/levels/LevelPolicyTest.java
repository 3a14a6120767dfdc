package org.sena.scoring.service.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.Level;

class LevelPolicyTest {

    private static final String[] NONE = {};

    @ParameterizedTest
    @CsvSource({
        "LOW, SELF_SERVE, SELF_SERVE, DIRECT_REFERRAL, DIRECT_REFERRAL",
        "MEDIUM, SELF_SERVE, DIRECT_REFERRAL, DIRECT_REFERRAL, PROACTIVE_CONTACT",
        "HIGH, DIRECT_REFERRAL, DIRECT_REFERRAL, PROACTIVE_CONTACT, PROACTIVE_CONTACT",
        "CRITICAL, DIRECT_REFERRAL, PROACTIVE_CONTACT, PROACTIVE_CONTACT, PROACTIVE_CONTACT"
    })
    void the_table_gives_the_level(Band urgency, Level low, Level medium, Level high, Level most) {
        LevelTable table = LevelTable.of(LevelTable.DEFAULT);

        assertEquals(low, table.level(urgency, Band.LOW));
        assertEquals(medium, table.level(urgency, Band.MEDIUM));
        assertEquals(high, table.level(urgency, Band.HIGH));
        assertEquals(most, table.level(urgency, Band.CRITICAL));
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "24, LOW", "25, MEDIUM", "49, MEDIUM", "50, HIGH", "75, CRITICAL"})
    void a_cut_point_belongs_to_the_band_above_it(int points, Band band) {
        assertEquals(band, CutPoints.DEFAULT.band(points));
    }

    @Test
    void a_need_has_its_own_cut_points_and_table_or_the_ones_for_all() {
        LevelPolicy policy =
                new LevelPolicy(
                        LevelTable.DEFAULT,
                        new String[] {"food=20,40,70"},
                        new String[] {"food=PPPP PPPP PPPP PPPP"});

        assertEquals(CutPoints.of(20, 40, 70), policy.cutPoints("food"));
        assertEquals(CutPoints.DEFAULT, policy.cutPoints("debt"));
        assertEquals(Level.PROACTIVE_CONTACT, policy.table("food").level(Band.LOW, Band.LOW));
        assertEquals(Level.SELF_SERVE, policy.table("debt").level(Band.LOW, Band.LOW));
    }

    @Test
    void cut_points_may_lie_at_the_ends() {
        LevelPolicy policy =
                new LevelPolicy(LevelTable.DEFAULT, new String[] {"food=1,2,100"}, NONE);

        assertEquals(CutPoints.of(1, 2, 100), policy.cutPoints("food"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "food",
                "food=",
                "=1,2,3",
                "food=1,2",
                "food=30,20,70",
                "food=20,20,70",
                "food=20,70,70",
                "food=20,80,70",
                "food=0,20,70",
                "food=20,40,101",
                "food=a,b,c"
            })
    void cut_points_that_do_not_rise_are_refused(String entry) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LevelPolicy(LevelTable.DEFAULT, new String[] {entry}, NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSSS", "SSSS SSSS SSSS SSSE", "SSSS SSSS SSSS SSSS SSSS"})
    void a_table_that_is_not_four_by_four_is_refused(String table) {
        assertThrows(IllegalArgumentException.class, () -> new LevelPolicy(table, NONE, NONE));
    }
}
