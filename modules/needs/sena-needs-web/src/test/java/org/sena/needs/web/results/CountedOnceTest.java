package org.sena.needs.web.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.UnmetNeed;
import org.sena.needs.api.UnmetNeed.Gap;
import org.sena.scoring.api.Level;

class CountedOnceTest {

    private static final UnmetNeed FOOD = unmet("food", Gap.NOTHING);
    private static final UnmetNeed DEBT = unmet("debt", Gap.ONLY_FULL);

    @Test
    void a_look_at_the_same_results_counts_nothing_more() {
        CountedOnce first = new CountedOnce(Optional.empty());

        assertEquals(List.of(FOOD, DEBT), first.more(List.of(FOOD, DEBT)));
        assertEquals(
                List.of(), new CountedOnce(Optional.of(first.text())).more(List.of(FOOD, DEBT)));
    }

    @Test
    void a_need_counts_once_even_when_it_is_not_met_in_another_way_by_now() {
        CountedOnce later = new CountedOnce(Optional.of("food"));

        assertEquals(List.of(DEBT), later.more(List.of(unmet("food", Gap.ONLY_FAR), DEBT)));
        assertEquals("food debt", later.text());
    }

    @Test
    void the_next_interview_counts_anew() {
        assertEquals(List.of(FOOD), new CountedOnce(Optional.empty()).more(List.of(FOOD)));
    }

    private static UnmetNeed unmet(String need, Gap gap) {
        return UnmetNeed.of(need, Level.DIRECT_REFERRAL, gap, "PE29");
    }
}
