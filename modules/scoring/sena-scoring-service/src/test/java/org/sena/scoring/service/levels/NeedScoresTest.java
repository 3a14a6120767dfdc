package org.sena.scoring.service.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.scoring.api.Capacity;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ImmutableContribution;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

class NeedScoresTest {

    private static final NeedScores SCORES =
            new NeedScores(
                    new LevelPolicy(LevelTable.DEFAULT, new String[0], new String[0]),
                    new CapacityShift(0.8, 10));

    @ParameterizedTest
    @CsvSource({"30, 20, 50", "99, 99, 100", "30, -40, 0", "30, -10, 20"})
    void points_add_up_between_0_and_100(int first, int second, int sum) {
        List<NeedScore> scores = scores(points("food", first, 1), points("food", second, 1));

        assertEquals(sum, scores.get(0).urgency());
        assertEquals(2, scores.get(0).intensity());
        assertEquals(2, scores.get(0).contributions().size());
    }

    @Test
    void a_need_without_points_is_none() {
        assertEquals(List.of(), scores(points("food", 10, -5), points("food", -10, 5)));
        assertEquals(List.of(), scores());
    }

    @Test
    void the_gravest_need_comes_first() {
        List<Contribution> all =
                new ArrayList<>(
                        List.of(
                                points("transport", 5, 5),
                                points("food", 80, 80),
                                points("debt", 80, 90),
                                points("work", 0, 60),
                                points("alcohol", 5, 5),
                                // more points than work, but a lower level
                                points("skills", 24, 49)));

        Collections.reverse(all);

        assertEquals(
                List.of("debt", "food", "work", "skills", "alcohol", "transport"),
                SCORES.of(all, Map.of()).stream()
                        .map(NeedScore::need)
                        .collect(Collectors.toList()));
    }

    @Test
    void full_services_keep_the_phone_for_those_who_need_it_most() {
        Contribution some = points("food", 55, 55);

        assertEquals(Level.PROACTIVE_CONTACT, scores(some).get(0).level());

        NeedScore full = SCORES.of(List.of(some), Map.of("food", 1.2)).get(0);

        assertEquals(Level.DIRECT_REFERRAL, full.level());
        assertEquals(10, full.threshold().shift());
        assertEquals(OptionalDouble.of(1.2), full.threshold().utilisation());
    }

    @Test
    void full_services_never_hold_back_who_is_critical() {
        assertEquals(
                Level.PROACTIVE_CONTACT,
                SCORES.of(List.of(points("food", 75, 75)), Map.of("food", 9.0)).get(0).level());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_utilisation_that_can_not_be_counts_as_not_known(double utilisation) {
        NeedScore score =
                SCORES.of(List.of(points("food", 1, 1)), Map.of("food", utilisation)).get(0);

        assertEquals(OptionalDouble.empty(), score.threshold().utilisation());
        assertEquals(0, score.threshold().shift());
    }

    @Test
    void services_without_any_referral_are_known_to_be_empty() {
        NeedScore score = SCORES.of(List.of(points("food", 1, 1)), Map.of("food", 0.0)).get(0);

        assertEquals(OptionalDouble.of(0), score.threshold().utilisation());
        assertEquals(-10, score.threshold().shift());
    }

    @Test
    void only_needs_with_points_are_asked_for() {
        List<Set<String>> asked = new ArrayList<>();
        Capacity capacity =
                needs -> {
                    asked.add(Set.copyOf(needs));

                    return Map.of("food", 1.0, "debt", 1.0);
                };

        SCORES.of(List.of(points("food", 5, 0), points("debt", 0, -5)), capacity);
        SCORES.of(List.of(points("debt", 0, -5)), capacity);

        assertEquals(List.of(Set.of("food")), asked);
    }

    private static List<NeedScore> scores(Contribution... contributions) {
        return SCORES.of(List.of(contributions), Map.of());
    }

    private static Contribution points(String need, int urgency, int intensity) {
        return ImmutableContribution.builder()
                .rule("R1")
                .need(need)
                .urgency(urgency)
                .intensity(intensity)
                .reason("Because")
                .build();
    }
}
