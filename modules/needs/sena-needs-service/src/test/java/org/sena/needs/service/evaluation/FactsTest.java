package org.sena.needs.service.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.needs.service.Samples;
import org.sena.needs.service.interview.Route;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoredAnswer;

class FactsTest {

    private static final ScoreSheet NOTHING =
            ImmutableScoreSheet.builder().matrix("needs").matrixVersion(1).build();

    @Test
    void options_and_numbers_are_scored_and_nothing_else() {
        assertEquals(
                Set.of(
                        ScoredAnswer.of("areas", "housing"),
                        ScoredAnswer.of("areas", "money"),
                        ScoredAnswer.of("age", "30")),
                facts("areas=housing,money age=30 postcode=PE29 moved=2020-01-01").scored());
    }

    @Test
    void prefer_not_to_say_scores_nothing() {
        assertEquals(Set.of(), facts("danger=prefer-not-to-say").scored());
    }

    @Test
    void an_answer_to_a_hidden_question_scores_nothing() {
        assertEquals(
                Set.of(ScoredAnswer.of("areas", "money")),
                facts("areas=money home=street").scored());
    }

    @Test
    void place_and_age_come_from_the_answers() {
        assertEquals(Optional.of("PE29 3TN"), facts("postcode=pe293tn").postcode());
        assertEquals(OptionalInt.of(30), facts("age=30").age());
        assertEquals(Optional.empty(), facts("age=30").postcode());
        assertEquals(OptionalInt.empty(), facts("").age());
    }

    @Test
    void danger_is_an_emergency_whatever_the_score() {
        Route route = new Route(Samples.questionnaire());

        assertEquals(
                Level.EMERGENCY,
                Gravest.level(route.walk(Samples.answers("danger=yes"), List.of()), NOTHING));
        assertEquals(
                Level.SELF_SERVE,
                Gravest.level(route.walk(Samples.answers("danger=no"), List.of()), NOTHING));
    }

    private static Facts facts(String answers) {
        return new Facts(
                new Route(Samples.questionnaire()).walk(Samples.answers(answers), List.of()));
    }
}
