package org.sena.needs.service.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FreshCapacityTest {

    private static final Optional<String> HERE = Optional.of("PE29 3TN");
    private static final Optional<String> THERE = Optional.of("CB1 1AA");

    private final Map<String, Double> figures = new HashMap<>(Map.of("food", 0.5, "debt", 0.9));
    private final List<String> asked = new ArrayList<>();
    private final MovingClock clock = new MovingClock();
    private final FreshCapacity capacity = new FreshCapacity(this::answer, clock);

    @Test
    void a_figure_is_asked_for_once_in_five_seconds() {
        assertEquals(Map.of("food", 0.5), capacity.utilisation(Set.of("food"), HERE));
        figures.put("food", 0.7);
        clock.seconds(4);
        assertEquals(Map.of("food", 0.5), capacity.utilisation(Set.of("food"), HERE));
        clock.seconds(1);
        assertEquals(Map.of("food", 0.7), capacity.utilisation(Set.of("food"), HERE));
        assertEquals(List.of("PE29 3TN [food]", "PE29 3TN [food]"), asked);
    }

    @Test
    void only_what_is_not_known_is_asked_for() {
        capacity.utilisation(Set.of("food"), HERE);

        assertEquals(
                Map.of("food", 0.5, "debt", 0.9),
                capacity.utilisation(Set.of("food", "debt"), HERE));
        assertEquals(List.of("PE29 3TN [food]", "PE29 3TN [debt]"), asked);
    }

    @Test
    void that_nobody_knows_is_remembered_too() {
        assertEquals(Map.of(), capacity.utilisation(Set.of("work"), HERE));
        assertEquals(Map.of(), capacity.utilisation(Set.of("work"), HERE));
        assertEquals(List.of("PE29 3TN [work]"), asked);
    }

    @Test
    void every_place_has_its_own_figures_and_everywhere_too() {
        capacity.utilisation(Set.of("food"), HERE);
        capacity.utilisation(Set.of("food"), THERE);
        capacity.utilisation(Set.of("food"), Optional.empty());

        assertEquals(List.of("PE29 3TN [food]", "CB1 1AA [food]", "everywhere [food]"), asked);
    }

    @Test
    void a_crowd_of_places_does_not_fill_the_memory() {
        for (int i = 0; i <= FreshCapacity.MOST; i++) {
            capacity.utilisation(Set.of("food"), Optional.of("PE29 " + i));
        }
        asked.clear();
        capacity.utilisation(Set.of("food"), Optional.of("PE29 0"));
        capacity.utilisation(Set.of("food"), Optional.of("PE29 " + FreshCapacity.MOST));

        assertEquals(List.of("PE29 0 [food]"), asked);
    }

    @Test
    void while_one_asks_again_the_others_go_on_with_what_is_known() {
        List<Map<String, Double>> meanwhile = new ArrayList<>();
        FreshCapacity[] shared = new FreshCapacity[1];

        shared[0] =
                new FreshCapacity(
                        (needs, postcode) -> {
                            if (!asked.isEmpty()) {
                                meanwhile.add(shared[0].utilisation(Set.of("food"), HERE));
                            }

                            return answer(needs, postcode);
                        },
                        clock);
        shared[0].utilisation(Set.of("food"), HERE);
        clock.seconds(6);
        figures.put("food", 0.7);

        assertEquals(Map.of("food", 0.7), shared[0].utilisation(Set.of("food"), HERE));
        assertEquals(List.of(Map.of("food", 0.5)), meanwhile);
        assertEquals(2, asked.size());
    }

    @Test
    void when_asking_again_failed_somebody_tries_again_later() {
        FreshCapacity failing =
                new FreshCapacity(
                        (needs, postcode) -> {
                            if (asked.size() == 1) {
                                asked.add("failed");

                                throw new IllegalStateException("away");
                            }

                            return answer(needs, postcode);
                        },
                        clock);

        failing.utilisation(Set.of("food"), HERE);
        clock.seconds(5);
        assertThrows(IllegalStateException.class, () -> failing.utilisation(Set.of("food"), HERE));
        figures.put("food", 0.7);
        clock.seconds(5);

        assertEquals(Map.of("food", 0.7), failing.utilisation(Set.of("food"), HERE));
    }

    private Map<String, Double> answer(Collection<String> needs, Optional<String> postcode) {
        Map<String, Double> answers = new HashMap<>(figures);

        asked.add(postcode.orElse("everywhere") + " " + new TreeSet<>(needs));
        answers.keySet().retainAll(needs);

        return answers;
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T10:00:00Z");

        void seconds(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
