package org.sena.needs.web.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.ImmutableNumberRange;
import org.sena.needs.api.ImmutableOption;
import org.sena.needs.api.ImmutableQuestion;
import org.sena.needs.api.ImmutableQuestionGroup;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableContribution;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.web.kit.Texts;

class ScoreViewTest {

    private static final Texts TEXTS =
            Texts.of(ResourceBundle.getBundle("content.Language", Locale.ROOT), Locale.UK);

    private static final Questionnaire QUESTIONNAIRE =
            ImmutableQuestionnaire.builder()
                    .key("needs")
                    .version(1)
                    .title("Find help")
                    .language("en")
                    .addGroups(
                            ImmutableQuestionGroup.builder()
                                    .id("g")
                                    .title("You")
                                    .addQuestions(
                                            ImmutableQuestion.builder()
                                                    .id("home")
                                                    .type(QuestionType.SINGLE)
                                                    .text("Where do you live?")
                                                    .addOptions(
                                                            ImmutableOption.builder()
                                                                    .id("street")
                                                                    .text("On the street")
                                                                    .build())
                                                    .build(),
                                            ImmutableQuestion.builder()
                                                    .id("age")
                                                    .type(QuestionType.NUMBER)
                                                    .text("How old are you?")
                                                    .number(
                                                            ImmutableNumberRange.builder()
                                                                    .minimum(0)
                                                                    .maximum(120)
                                                                    .unit("years")
                                                                    .build())
                                                    .build())
                                    .build())
                    .build();

    private static final NeedScore SCORE =
            ImmutableNeedScore.builder()
                    .need("housing")
                    .urgency(100)
                    .intensity(40)
                    .urgencyBand(Band.CRITICAL)
                    .intensityBand(Band.MEDIUM)
                    .level(Level.DIRECT_REFERRAL)
                    .threshold(
                            ImmutableThreshold.builder()
                                    .cutPoints(CutPoints.of(30, 55, 75))
                                    .shift(5)
                                    .utilisation(0.95)
                                    .build())
                    .addContributions(
                            contribution("R1", 90, 50, "You have no home", "home", "street"),
                            contribution("R2", 30, -10, "You are young", "age", "17"))
                    .build();

    @Test
    void every_rule_is_told_with_the_answers_in_words_and_the_sum() {
        assertEquals(
                List.of(
                        "R1 | You have no home | Where do you live? On the street | +90 | +50",
                        "R2 | You are young | How old are you? 17 years | +30 | \u221210",
                        "Together |  |  | +120 | +40"),
                view(SCORE).rules().rows().stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(cell -> cell.text())
                                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.toList()));
    }

    @Test
    void the_steps_lead_from_the_sums_to_the_level() {
        assertEquals(
                List.of(
                        "Urgency: +120 points together, counted as 100 of 0 to 100, which is"
                                + " critical.",
                        "Intensity: +40 points together, counted as 40 of 0 to 100, which is"
                                + " medium.",
                        "Cut points in force: medium from 30, high from 55, critical from 75.",
                        "Medium and high were moved up by 5, because 95% of the capacity is in"
                                + " use.",
                        "Urgency critical and intensity medium lead to: direct referral."),
                view(SCORE).steps());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "unknown",
            value = {
                "unknown, 0, No cut point was moved: nobody knows how full the services are.",
                "0.8, 0, No cut point was moved: 80% of the capacity is in use.",
                "1.2, 10, 'Medium and high were moved up by 10, because 120% of the capacity is in"
                        + " use.'",
                "0.1, -9, 'Medium and high were moved down by 9, because only 10% of the capacity"
                        + " is in use.'"
            })
    void capacity_says_what_it_moved(Double utilisation, int shift, String said) {
        NeedScore score =
                ImmutableNeedScore.builder()
                        .from(SCORE)
                        .threshold(
                                ImmutableThreshold.builder()
                                        .cutPoints(CutPoints.DEFAULT)
                                        .shift(shift)
                                        .utilisation(
                                                utilisation == null
                                                        ? OptionalDouble.empty()
                                                        : OptionalDouble.of(utilisation))
                                        .build())
                        .build();

        assertEquals(said, view(score).steps().get(3));
    }

    private static ScoreView view(NeedScore score) {
        return new ScoreView(TEXTS, score, QUESTIONNAIRE);
    }

    private static Contribution contribution(
            String rule, int urgency, int intensity, String reason, String question, String value) {
        return ImmutableContribution.builder()
                .rule(rule)
                .need("housing")
                .urgency(urgency)
                .intensity(intensity)
                .reason(reason)
                .addAnswers(ScoredAnswer.of(question, value))
                .build();
    }
}
