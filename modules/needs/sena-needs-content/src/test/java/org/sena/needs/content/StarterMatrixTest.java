package org.sena.needs.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.service.matrix.MatrixRow;

class StarterMatrixTest {

    private static final Set<String> HELD = new HashSet<>();
    private static final Set<String> NEEDS = new HashSet<>();
    private static final Set<Level> LEVELS = EnumSet.noneOf(Level.class);

    @BeforeAll
    static void walk_by_chance() {
        Random random = new Random(2);

        for (int i = 0; i < 2000; i++) {
            StarterJourney journey = StarterJourney.byChance(random);

            LEVELS.add(journey.level());
            for (NeedScore score : journey.scores.needs()) {
                NEEDS.add(score.need());
                score.contributions().forEach(contribution -> HELD.add(contribution.rule()));
            }
        }
    }

    @Test
    void it_has_at_least_150_rules() {
        assertTrue(StarterJourney.ROWS.size() >= 150);
    }

    @Test
    void every_need_that_the_matrix_knows_is_reached_and_in_the_taxonomy() {
        Set<String> scored =
                StarterJourney.ROWS.stream().map(MatrixRow::need).collect(Collectors.toSet());

        assertTrue(scored.size() >= 32);
        assertEquals(scored, NEEDS);
        assertTrue(StarterJourney.NEEDS.containsAll(scored));
    }

    @Test
    void every_rule_can_hold() {
        Set<String> never =
                StarterJourney.ROWS.stream()
                        .map(MatrixRow::rule)
                        .filter(rule -> !HELD.contains(rule))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), never);
    }

    @Test
    void emergency_and_contact_are_reached() {
        assertTrue(LEVELS.contains(Level.EMERGENCY));
        assertTrue(LEVELS.contains(Level.PROACTIVE_CONTACT));
    }

    @Test
    void a_reason_can_be_read_at_a_glance() {
        for (MatrixRow row : StarterJourney.ROWS) {
            assertTrue(row.reason().split(" ").length <= 16, row.reason());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "help-with=home home-now=street sleep-tonight=no, homelessness, PROACTIVE_CONTACT",
        "help-with=home home-now=rent-private home-secure=lose-28-days, homelessness,"
                + " PROACTIVE_CONTACT",
        "help-with=home home-now=own home-secure=worried, homelessness, SELF_SERVE",
        "help-with=money food-now=none, food, PROACTIVE_CONTACT",
        "help-with=money food-now=runs-out, food, DIRECT_REFERRAL",
        "'help-with=money debts=rent,cards debt-action=court', debt, PROACTIVE_CONTACT",
        "help-with=money debts=cards, debt, SELF_SERVE",
        "help-with=money money-now=nothing, emergency-money, PROACTIVE_CONTACT",
        "help-with=money warm-home=cold, energy-bills, DIRECT_REFERRAL",
        "help-with=money benefits-now=never-checked, benefits, SELF_SERVE",
        "help-with=feelings lonely=always see-people=rarely household=alone, loneliness,"
                + " PROACTIVE_CONTACT",
        "help-with=feelings lonely=often see-people=weekly, loneliness, DIRECT_REFERRAL",
        "help-with=feelings lonely=sometimes, loneliness, SELF_SERVE",
        "help-with=feelings mood=low mood-help=no, mental-health, DIRECT_REFERRAL",
        "help-with=feelings mood=low mood-help=yes, mental-health, SELF_SERVE",
        "help-with=feelings mood=low harm-thoughts=sometimes, mental-health-crisis,"
                + " PROACTIVE_CONTACT",
        "help-with=caring cares-for=adult care-cope=limit, carer-support, PROACTIVE_CONTACT",
        "help-with=caring cares-for=adult care-cope=well, carer-support, SELF_SERVE",
        "age=14 help-with=caring cares-for=adult care-cope=tired, carer-support,"
                + " PROACTIVE_CONTACT",
        "help-with=safety afraid-of=often abuse-kind=hit, domestic-abuse, PROACTIVE_CONTACT",
        "help-with=health fallen=more, falls, PROACTIVE_CONTACT",
        "help-with=health live-better=moving, healthy-living, SELF_SERVE",
        "help-with=work work-now=looking work-wish=job, work, SELF_SERVE",
        "'help-with=around travel=no travel-to=doctor travel-why=no-bus,cost', transport,"
                + " DIRECT_REFERRAL",
        "help-with=around online=no online-why=skills, digital, SELF_SERVE",
    })
    void a_story_comes_to_the_level_an_adviser_would_choose(
            String answers, String need, Level level) {
        assertEquals(level, StarterJourney.of(answers).need(need).map(NeedScore::level).get());
    }

    @Test
    void an_answer_that_is_no_longer_asked_scores_nothing() {
        assertTrue(StarterJourney.of("help-with=work food-now=none").need("food").isEmpty());
    }
}
