package org.sena.needs.service.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.needs.api.ImmutableSavedInterview;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.service.Samples;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableContribution;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoredAnswer;

class KeptFormsTest {

    @Test
    void a_saved_interview_comes_back_as_it_was() {
        SavedInterview saved =
                ImmutableSavedInterview.builder()
                        .key("needs")
                        .version(3)
                        .answers(Samples.answers("areas=housing,money age=30"))
                        .addSkipped("postcode")
                        .build();
        SessionCodec codec = new SessionCodec();

        assertEquals(saved, codec.read(codec.write(saved)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "7", "{\"key\": \"needs\", \"version\": \"x\"}"})
    void what_is_no_interview_reads_as_none(String text) {
        assertFalse(new SessionCodec().read(text).isPresent());
    }

    @Test
    void a_score_sheet_comes_back_as_it_was() throws JsonProcessingException {
        ScoreSheet scores =
                ImmutableScoreSheet.builder()
                        .matrix("needs")
                        .matrixVersion(2)
                        .addNeeds(
                                ImmutableNeedScore.builder()
                                        .need("food")
                                        .urgency(60)
                                        .intensity(30)
                                        .urgencyBand(Band.HIGH)
                                        .intensityBand(Band.MEDIUM)
                                        .level(Level.DIRECT_REFERRAL)
                                        .threshold(
                                                ImmutableThreshold.builder()
                                                        .cutPoints(CutPoints.of(30, 55, 75))
                                                        .base(CutPoints.DEFAULT)
                                                        .shift(5)
                                                        .target(0.75)
                                                        .utilisation(OptionalDouble.of(0.9))
                                                        .build())
                                        .addContributions(
                                                ImmutableContribution.builder()
                                                        .rule("R1")
                                                        .need("food")
                                                        .urgency(60)
                                                        .intensity(30)
                                                        .reason("You have no food")
                                                        .addAnswers(ScoredAnswer.of("a", "b"))
                                                        .build())
                                        .build())
                        .build();

        assertEquals(
                scores,
                ScoresJson.read(new ObjectMapper().readTree(ScoresJson.write(scores).toString())));
    }

    @Test
    void a_reference_has_no_vowel_and_nothing_that_looks_alike() {
        References references = new References(new Random(7));

        for (int i = 0; i < 1000; i++) {
            String reference = references.next(taken -> false);

            assertTrue(
                    reference.matches(
                            "SENA-[2-46-79CDFGHJKMNPQRTVWXY]{4}-[2-46-79CDFGHJKMNPQRTVWXY]{4}"),
                    reference);
        }
    }

    @Test
    void a_reference_that_is_taken_is_not_given_again() {
        String first = new References(new Random(7)).next(taken -> false);
        Set<String> asked = new HashSet<>();

        String second =
                new References(new Random(7))
                        .next(
                                reference -> {
                                    asked.add(reference);

                                    return reference.equals(first);
                                });

        assertEquals(2, asked.size());
        assertTrue(List.copyOf(asked).contains(second));
        assertFalse(first.equals(second));
    }
}
