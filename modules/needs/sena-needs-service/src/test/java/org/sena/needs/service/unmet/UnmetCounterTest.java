package org.sena.needs.service.unmet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeed;
import org.sena.needs.api.UnmetNeed.Gap;
import org.sena.scoring.api.Level;

class UnmetCounterTest {

    private static final UnmetNeed FOOD =
            UnmetNeed.of("food", Level.SELF_SERVE, Gap.NOTHING, "PE29");

    /** Half an hour into July where the people are, still June in Greenwich. */
    private final UnmetCounter counter =
            new UnmetCounter(
                    Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneId.of("Europe/London")));

    @Test
    void the_same_is_counted_together_in_the_month_where_people_are() {
        counter.count(FOOD);
        counter.count(FOOD);

        assertEquals(List.of(UnmetCount.of(FOOD, YearMonth.of(2026, 7), 2)), counter.take());
        assertEquals(List.of(), counter.take());
    }

    @Test
    void what_could_not_be_stored_comes_back_to_the_rest() {
        counter.count(FOOD);

        List<UnmetCount> taken = counter.take();

        counter.count(FOOD);
        taken.forEach(counter::add);

        assertEquals(List.of(UnmetCount.of(FOOD, YearMonth.of(2026, 7), 2)), counter.take());
    }

    @Test
    void memory_has_an_end_but_what_is_there_goes_on_counting() {
        for (int i = 0; i <= UnmetCounter.MOST; i++) {
            counter.count(UnmetNeed.of("n" + i, Level.SELF_SERVE, Gap.NOTHING, ""));
        }

        counter.count(UnmetNeed.of("n0", Level.SELF_SERVE, Gap.NOTHING, ""));

        List<UnmetCount> taken = counter.take();

        assertEquals(UnmetCounter.MOST, taken.size());
        assertEquals(
                2,
                taken.stream()
                        .filter(count -> count.unmet().need().equals("n0"))
                        .findFirst()
                        .orElseThrow()
                        .times());
    }
}
