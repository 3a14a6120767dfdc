package org.sena.needs.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.service.matrix.MatrixRow;

/** What holds for the matrix of each questionnaire of the starter content. */
class StarterMatrixTest {

    private static final Map<Starter, Reached> REACHED = new EnumMap<>(Starter.class);

    @BeforeAll
    static void walk_by_chance() {
        for (Starter starter : Starter.values()) {
            Reached reached = new Reached();
            Random random = new Random(2);

            for (int i = 0; i < 2000; i++) {
                reached.by(starter.answerByChance(random));
            }
            REACHED.put(starter, reached);
        }
    }

    @ParameterizedTest
    @CsvSource({"NEEDS, 150, 32", "FRONT_LINE, 70, 32"})
    void it_has_rules_for_many_needs(Starter starter, int rules, int needs) {
        assertTrue(starter.rows.size() >= rules);
        assertTrue(needs(starter).size() >= needs);
    }

    @ParameterizedTest
    @EnumSource
    void every_need_that_it_knows_is_reached_and_in_the_taxonomy(Starter starter) {
        assertEquals(needs(starter), REACHED.get(starter).needs);
        assertTrue(Starter.terms().keySet().containsAll(needs(starter)));
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_can_hold(Starter starter) {
        Set<String> never =
                starter.rows.stream()
                        .map(MatrixRow::rule)
                        .filter(rule -> !REACHED.get(starter).rules.contains(rule))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), never);
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_is_scored_or_neutral_on_purpose(Starter starter) {
        Set<String> scored =
                starter.rows.stream()
                        .flatMap(row -> row.conditions().stream())
                        .map(condition -> condition.question() + "=" + condition.option())
                        .collect(Collectors.toSet());
        Set<String> unscored = new TreeSet<>();

        for (Question question : starter.questionnaire.questions()) {
            for (Option option : question.options()) {
                String answer = question.id() + "=" + option.id();

                if (!option.id().equals(Option.PREFER_NOT_TO_SAY) && !scored.contains(answer)) {
                    unscored.add(answer);
                }
            }
        }

        assertEquals(neutral(starter), unscored);
    }

    @ParameterizedTest
    @EnumSource
    void emergency_and_contact_are_reached(Starter starter) {
        assertTrue(REACHED.get(starter).levels.contains(Level.EMERGENCY));
        assertTrue(REACHED.get(starter).levels.contains(Level.PROACTIVE_CONTACT));
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_can_be_read_at_a_glance(Starter starter) {
        for (MatrixRow row : starter.rows) {
            assertTrue(row.reason().split(" ").length <= 16, row.reason());
        }
    }

    private static Set<String> neutral(Starter starter) {
        Set<String> neutral = new TreeSet<>();

        for (String line :
                new Scanner(
                                StarterMatrixTest.class.getResourceAsStream("neutral.txt"),
                                StandardCharsets.UTF_8)
                        .useDelimiter("\n")
                        .tokens()
                        .collect(Collectors.toList())) {
            String[] words = line.split(" ");

            if (words[0].equals(starter.key)) {
                for (int i = 2; i < words.length; i++) {
                    neutral.add(words[1] + "=" + words[i]);
                }
            }
        }

        return neutral;
    }

    private static Set<String> needs(Starter starter) {
        return starter.rows.stream().map(MatrixRow::need).collect(Collectors.toSet());
    }

    /** What came out of many journeys. */
    private static final class Reached {
        final Set<String> rules = new HashSet<>();
        final Set<String> needs = new HashSet<>();
        final Set<Level> levels = EnumSet.noneOf(Level.class);

        void by(StarterJourney journey) {
            levels.add(journey.level());
            for (NeedScore score : journey.scores.needs()) {
                needs.add(score.need());
                score.contributions().forEach(contribution -> rules.add(contribution.rule()));
            }
        }
    }
}
