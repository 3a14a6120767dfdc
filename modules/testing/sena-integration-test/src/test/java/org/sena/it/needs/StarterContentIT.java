package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.StarterContentPublished;
import org.sena.needs.api.Translation;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

/** What the suite starts with is in force: two questionnaires, scored, in three languages. */
@InFramework
class StarterContentIT {

    @OsgiService private Needs needs;
    @OsgiService private Questionnaires questionnaires;
    @OsgiService private StarterContentPublished starterContent;

    @Test
    void people_at_work_have_twelve_questions_that_lead_to_needs() {
        Questionnaire frontLine = questionnaires.current("front-line").orElseThrow();
        Evaluation evaluation =
                needs.evaluate(
                        needs.interview(
                                "front-line",
                                frontLine.version(),
                                Answers.of(
                                        Map.of(
                                                "danger", List.of("child"),
                                                "help-with", List.of("home"),
                                                "home-now", List.of("may-lose"))),
                                List.of()));

        assertEquals(12, frontLine.questions().size());
        assertEquals(Level.EMERGENCY, evaluation.level());
        assertEquals(
                List.of("child-safety", "homelessness"),
                evaluation.scores().needs().stream()
                        .map(NeedScore::need)
                        .sorted()
                        .collect(Collectors.toList()));
    }

    @Test
    void both_questionnaires_speak_welsh_and_polish_as_drafts() {
        for (String key : List.of("needs", "front-line")) {
            Questionnaire questionnaire = questionnaires.current(key).orElseThrow();

            assertEquals(
                    List.of("cy", "pl"),
                    questionnaire.translations().stream()
                            .filter(Translation::draft)
                            .map(Translation::language)
                            .sorted()
                            .collect(Collectors.toList()));
            assertEquals("pl", questionnaire.in(Locale.forLanguageTag("pl-PL")).language());
            assertTrue(questionnaire.missingTexts("cy").isEmpty());
            assertTrue(questionnaire.missingTexts("pl").isEmpty());
        }
    }

    @Test
    void a_need_and_its_reason_are_said_in_the_language_of_the_reader() {
        Questionnaire questionnaire = questionnaires.current("needs").orElseThrow();
        Locale polish = Locale.forLanguageTag("pl-PL");

        assertEquals(
                "Dość jedzenia",
                questionnaire.said(polish, "needs/food", "Having enough to eat").orElse(""));
        assertEquals(
                "Mówisz nam, że nie masz prawie nic do jedzenia",
                questionnaire
                        .said(polish, "reasons/food-01", "You told us you have almost no food")
                        .orElse(""));
    }
}
