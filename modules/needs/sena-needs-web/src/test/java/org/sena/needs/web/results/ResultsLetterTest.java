package org.sena.needs.web.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableMatch;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Match;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ServiceStatus;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.ImmutableEvaluation;
import org.sena.needs.api.ImmutableInterview;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.web.kit.Site;
import org.sena.web.kit.Texts;

class ResultsLetterTest {

    private static final Texts TEXTS =
            Texts.of(ResourceBundle.getBundle("content.Language", Locale.ROOT), Locale.UK);

    private static final Questionnaire QUESTIONNAIRE =
            ImmutableQuestionnaire.builder()
                    .key("needs")
                    .version(1)
                    .title("Find help")
                    .language("en")
                    .build();

    private final Findings findings =
            new Findings(
                    evaluation("debt", "food", "legal"),
                    List.of(match("Money Desk", "debt", "food"), match("Food Bank", "food")),
                    List.of(),
                    Optional.empty());

    private final ResultsLetter letter = new ResultsLetter(TEXTS, new OneSite());

    @Test
    void services_stand_there_with_their_numbers_and_nothing_of_the_person() {
        String text = letter.servicesOnly(findings).text();

        assertTrue(text.contains("Money Desk\nTrust\n01632 960 001"), text);
        assertTrue(text.contains("Food Bank\nTrust\n01632 960 001"), text);
        assertTrue(text.contains("01632 960 123"), "the Resident Advice Team");
        assertFalse(text.contains("debt"), text);
        assertFalse(text.contains("Food:"), text);
        assertFalse(text.contains("in-arrears"), text);
    }

    @Test
    void with_needs_each_service_stands_once_under_the_gravest_it_answers() {
        NeedWords words = new NeedWords(QUESTIONNAIRE, new OneNeed(), Locale.UK);
        String text = letter.withNeeds(findings, words).text();

        assertTrue(text.indexOf("debt:") < text.indexOf("Money Desk"), text);
        assertTrue(text.indexOf("Money Desk") < text.indexOf("Food:"), text);
        assertTrue(text.indexOf("Food:") < text.indexOf("Food Bank"), text);
        assertEquals(text.indexOf("Money Desk"), text.lastIndexOf("Money Desk"));
        assertFalse(text.contains("legal"), "nothing was found for it");
        assertFalse(text.contains("in-arrears"), "never an answer");
    }

    private static Evaluation evaluation(String... needs) {
        ImmutableScoreSheet.Builder sheet =
                ImmutableScoreSheet.builder().matrix("needs").matrixVersion(1);

        for (String need : needs) {
            sheet.addNeeds(score(need));
        }

        return ImmutableEvaluation.builder()
                .interview(
                        ImmutableInterview.builder()
                                .questionnaire(QUESTIONNAIRE)
                                .answers(Answers.of(Map.of("rent", List.of("in-arrears"))))
                                .complete(true)
                                .build())
                .scores(sheet.build())
                .level(Level.SELF_SERVE)
                .build();
    }

    private static NeedScore score(String need) {
        return ImmutableNeedScore.builder()
                .need(need)
                .urgency(10)
                .intensity(10)
                .urgencyBand(Band.LOW)
                .intensityBand(Band.LOW)
                .level(Level.SELF_SERVE)
                .threshold(
                        ImmutableThreshold.builder().cutPoints(CutPoints.DEFAULT).shift(0).build())
                .build();
    }

    private static Match match(String name, String... needs) {
        return ImmutableMatch.builder()
                .service(
                        ImmutableService.builder()
                                .id(name)
                                .name(name)
                                .description("")
                                .organisation(
                                        ImmutableOrganisation.builder()
                                                .id("o")
                                                .name("Trust")
                                                .description("")
                                                .build())
                                .status(ServiceStatus.ACTIVE)
                                .referralMethod(ReferralMethod.DIRECT)
                                .availability(Availability.OPEN)
                                .addServiceTypes("any")
                                .phone("01632 960 001")
                                .build())
                .addNeeds(needs)
                .build();
    }

    private static final class OneSite implements Site {

        @Override
        public String basePath() {
            return "/web/sena";
        }

        @Override
        public String quickExitUrl() {
            return "https://example.org";
        }

        @Override
        public String advicePhone() {
            return "01632 960 123";
        }

        @Override
        public String adviceHours() {
            return "Monday to Friday";
        }
    }
}
