package org.sena.scoring.service.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ImmutableContribution;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

/** What holds of points, bands and levels, whatever the rules gave. */
class NeedScorePropertiesTest {

    private static final NeedScores SCORES =
            new NeedScores(
                    new LevelPolicy(LevelTable.DEFAULT, new String[0], new String[0]),
                    new CapacityShift(0.8, 10));

    @Property
    void points_are_the_sum_kept_between_0_and_100(
            @ForAll("contributions") List<Contribution> given) {
        for (NeedScore score : SCORES.of(given, Map.of())) {
            int urgency = 0;
            int intensity = 0;

            for (Contribution contribution : score.contributions()) {
                assertEquals(score.need(), contribution.need());
                urgency += contribution.urgency();
                intensity += contribution.intensity();
            }

            assertEquals(Math.min(100, Math.max(0, urgency)), score.urgency());
            assertEquals(Math.min(100, Math.max(0, intensity)), score.intensity());
            assertTrue(score.urgency() + score.intensity() > 0);
        }
    }

    @Property
    void the_order_of_the_contributions_only_orders_what_is_told(
            @ForAll("contributions") List<Contribution> given, @ForAll long seed) {
        List<Contribution> shuffled = new ArrayList<>(given);

        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(untold(SCORES.of(given, Map.of())), untold(SCORES.of(shuffled, Map.of())));
    }

    @Property
    void a_rule_of_zero_points_changes_no_score(
            @ForAll("contributions") List<Contribution> given, @ForAll("needs") String need) {
        List<Contribution> more = new ArrayList<>(given);

        more.add(contribution(need, 0, 0));

        assertEquals(untold(SCORES.of(given, Map.of())), untold(SCORES.of(more, Map.of())));
    }

    @Property
    void the_gravest_comes_first_and_each_need_once(
            @ForAll("contributions") List<Contribution> given) {
        List<NeedScore> scores = SCORES.of(given, Map.of());

        for (int i = 1; i < scores.size(); i++) {
            NeedScore graver = scores.get(i - 1);
            NeedScore next = scores.get(i);

            assertTrue(graver.level().compareTo(next.level()) >= 0);
            assertNotEquals(graver.need(), next.need());
        }

        assertEquals(scores.size(), scores.stream().map(NeedScore::need).distinct().count());
    }

    @Property
    void fuller_services_never_raise_a_level_and_never_hold_back_who_is_critical(
            @ForAll("contributions") List<Contribution> given,
            @ForAll @DoubleRange(max = 2) double utilisation,
            @ForAll @DoubleRange(max = 2) double fuller) {
        Map<String, NeedScore> less = at(given, Math.min(utilisation, fuller));
        Map<String, NeedScore> more = at(given, Math.max(utilisation, fuller));

        less.forEach(
                (need, score) -> {
                    assertTrue(score.level().compareTo(more.get(need).level()) >= 0);
                    assertEquals(
                            score.urgencyBand() == Band.CRITICAL,
                            more.get(need).urgencyBand() == Band.CRITICAL);
                });
    }

    @Property
    void every_table_has_a_level_for_every_pair_of_bands_and_none_is_an_emergency(
            @ForAll("tables") String text, @ForAll Band urgency, @ForAll Band intensity) {
        Level level = LevelTable.of(text).level(urgency, intensity);
        char letter = text.charAt(5 * urgency.ordinal() + intensity.ordinal());

        assertEquals(
                Map.of(
                                'S', Level.SELF_SERVE,
                                'D', Level.DIRECT_REFERRAL,
                                'P', Level.PROACTIVE_CONTACT)
                        .get(letter),
                level);
    }

    @Property
    void more_urgency_or_intensity_never_means_less_by_the_table_for_all(
            @ForAll Band urgency, @ForAll Band intensity, @ForAll Band more) {
        LevelTable table = LevelTable.of(LevelTable.DEFAULT);
        Level level = table.level(urgency, intensity);

        if (more.compareTo(urgency) > 0) {
            assertTrue(table.level(more, intensity).compareTo(level) >= 0);
        }
        if (more.compareTo(intensity) > 0) {
            assertTrue(table.level(urgency, more).compareTo(level) >= 0);
        }
    }

    @Provide
    Arbitrary<String> needs() {
        return Arbitraries.of("alcohol", "debt", "food", "work");
    }

    @Provide
    Arbitrary<List<Contribution>> contributions() {
        Arbitrary<Integer> points = Arbitraries.integers().between(-99, 99);

        return Combinators.combine(needs(), points, points)
                .as(NeedScorePropertiesTest::contribution)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.strings()
                .withChars('S', 'D', 'P')
                .ofLength(4)
                .list()
                .ofSize(4)
                .map(words -> String.join(" ", words));
    }

    private static Map<String, NeedScore> at(List<Contribution> given, double utilisation) {
        Map<String, Double> use = new HashMap<>();

        given.forEach(contribution -> use.put(contribution.need(), utilisation));

        return SCORES.of(given, use).stream()
                .collect(Collectors.toMap(NeedScore::need, score -> score));
    }

    private static List<NeedScore> untold(List<NeedScore> scores) {
        return scores.stream()
                .map(score -> ImmutableNeedScore.copyOf(score).withContributions())
                .collect(Collectors.toList());
    }

    private static Contribution contribution(String need, int urgency, int intensity) {
        return ImmutableContribution.builder()
                .rule("R1")
                .need(need)
                .urgency(urgency)
                .intensity(intensity)
                .reason("Because")
                .build();
    }
}
