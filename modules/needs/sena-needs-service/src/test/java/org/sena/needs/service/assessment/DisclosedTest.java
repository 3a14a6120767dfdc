package org.sena.needs.service.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.ImmutableAssessment;
import org.sena.needs.service.Samples;
import org.sena.privacy.api.DataItem;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableContribution;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.ScoredAnswer;

class DisclosedTest {

    private static final Assessment WHOLE =
            ImmutableAssessment.builder()
                    .id("a")
                    .subjectId("s")
                    .questionnaire("needs")
                    .questionnaireVersion(1)
                    .answers(Samples.answers("home=street age=30"))
                    .scores(
                            ImmutableScoreSheet.builder()
                                    .matrix("needs")
                                    .matrixVersion(1)
                                    .addNeeds(need("housing", "home"), need("food", "age"))
                                    .build())
                    .level(Level.PROACTIVE_CONTACT)
                    .assessedAt(Instant.EPOCH)
                    .build();

    @Test
    void nothing_ticked_shows_no_need_and_no_answer() {
        Assessment shown = new Disclosed(Set.of(DataItem.NAME)).of(WHOLE);

        assertTrue(shown.answers().isEmpty());
        assertTrue(shown.scores().needs().isEmpty());
    }

    @Test
    void needs_alone_come_without_the_reasons_that_would_tell_the_answers() {
        Assessment shown = new Disclosed(Set.of(DataItem.need("housing"))).of(WHOLE);

        assertEquals(1, shown.scores().needs().size());
        assertTrue(shown.scores().needs().get(0).contributions().isEmpty());
        assertTrue(shown.answers().isEmpty());
    }

    @Test
    void an_answer_that_is_shown_brings_its_reason() {
        Assessment shown =
                new Disclosed(Set.of(DataItem.need("housing"), DataItem.answer("home"))).of(WHOLE);

        assertEquals(Samples.answers("home=street"), shown.answers());
        assertEquals(1, shown.scores().needs().get(0).contributions().size());
    }

    private static ImmutableNeedScore need(String need, String question) {
        return ImmutableNeedScore.builder()
                .need(need)
                .urgency(80)
                .intensity(80)
                .urgencyBand(Band.CRITICAL)
                .intensityBand(Band.CRITICAL)
                .level(Level.PROACTIVE_CONTACT)
                .threshold(
                        ImmutableThreshold.builder().cutPoints(CutPoints.DEFAULT).shift(0).build())
                .addContributions(
                        ImmutableContribution.builder()
                                .rule("R-" + need)
                                .need(need)
                                .urgency(80)
                                .intensity(80)
                                .reason("Because")
                                .addAnswers(ScoredAnswer.of(question, "x"))
                                .build())
                .build();
    }
}
