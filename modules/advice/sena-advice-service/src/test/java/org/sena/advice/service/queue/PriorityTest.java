package org.sena.advice.service.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.working.days.WorkingDays;

class PriorityTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    private static final ContactClock CLOCK =
            new ContactClock(new WorkingDays(Set.of(), ZoneOffset.UTC));

    @ParameterizedTest(name = "{0}, urgency {1}, intensity {2}: {3}")
    @CsvSource({
        "EMERGENCY, 100, 100, 950",
        "PROACTIVE_CONTACT, 100, 100, 550",
        "PROACTIVE_CONTACT, 80, 40, 500",
        "DIRECT_REFERRAL, 60, 20, 270",
        "SELF_SERVE, 10, 10, 15"
    })
    void the_level_decides_the_range_and_urgency_counts_twice(
            Level level, int urgency, int intensity, int expected) {
        assertEquals(expected, Priority.of(level, List.of(need("a", level, urgency, intensity))));
    }

    @Test
    void nobody_at_a_lower_level_passes_somebody_at_a_higher_one() {
        NeedScore lower = need("a", Level.DIRECT_REFERRAL, 100, 100);
        List<NeedScore> many = List.of(lower, lower, lower, lower, lower, lower, lower);

        assertTrue(
                Priority.of(Level.DIRECT_REFERRAL, many)
                        <= Priority.of(
                                Level.PROACTIVE_CONTACT,
                                List.of(need("b", Level.PROACTIVE_CONTACT, 0, 0))));
    }

    @Test
    void an_emergency_without_a_scored_need_still_comes_first() {
        assertEquals(800, Priority.of(Level.EMERGENCY, List.of()));
    }

    @ParameterizedTest(name = "{0}, urgency {1}: due {2}")
    @CsvSource({
        "SELF_SERVE, 90, 2026-11-17",
        "SELF_SERVE, 60, 2026-11-18",
        "DIRECT_REFERRAL, 30, 2026-11-23",
        "PROACTIVE_CONTACT, 0, 2026-11-18",
        "PROACTIVE_CONTACT, 90, 2026-11-17",
        "EMERGENCY, 0, 2026-11-17"
    })
    void the_graver_of_level_and_urgency_sets_the_clock(Level level, int urgency, LocalDate due) {
        assertEquals(
                due.atTime(9, 0).toInstant(ZoneOffset.UTC),
                CLOCK.dueAt(MONDAY, level, List.of(need("a", level, urgency, 0))));
    }

    @Test
    void a_person_who_kept_their_needs_to_themselves_is_not_left_waiting() {
        assertEquals(
                Instant.parse("2026-11-18T09:00:00Z"),
                CLOCK.dueAt(MONDAY, Level.PROACTIVE_CONTACT, List.of()));
    }

    private static NeedScore need(String code, Level level, int urgency, int intensity) {
        return ImmutableNeedScore.builder()
                .need(code)
                .urgency(urgency)
                .intensity(intensity)
                .urgencyBand(CutPoints.DEFAULT.band(urgency))
                .intensityBand(CutPoints.DEFAULT.band(intensity))
                .level(level)
                .threshold(
                        ImmutableThreshold.builder().cutPoints(CutPoints.DEFAULT).shift(0).build())
                .build();
    }
}
