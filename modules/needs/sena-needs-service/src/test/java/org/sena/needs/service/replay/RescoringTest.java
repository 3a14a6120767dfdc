package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.replay.CapacityBasis;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.Flow;
import org.sena.needs.api.replay.ImmutableReplayRequest;
import org.sena.needs.api.replay.LeftOut;
import org.sena.needs.api.replay.Move;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.needs.api.replay.Standing;
import org.sena.needs.service.Samples;
import org.sena.needs.service.interview.Route;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.api.ScoringRequest;
import org.sena.scoring.api.Trial;

class RescoringTest {

    private static final String ANSWERS = "{\"areas\":[\"money\"],\"danger\":[\"no\"]}";
    private static final String SCORES = scores("0.5");

    private final List<ScoringRequest> asked = new ArrayList<>();
    private final Tally tally = new Tally();

    private Utilisation utilisation = (frozen, district) -> Map.of();

    @Test
    void a_need_that_scores_higher_moves_and_the_table_did_it() {
        count(one(ANSWERS, SCORES, false));

        ReplayReport report = report();

        assertEquals(1, report.assessments());
        assertEquals(
                Map.of(
                        "food",
                        Flow.of(
                                List.of(
                                        Move.of(
                                                Standing.SELF_SERVE,
                                                Standing.PROACTIVE_CONTACT,
                                                1)))),
                report.needs());
        assertEquals(Map.of(Cause.TABLE, 1), report.causes());
        assertEquals(List.of("SENA-1"), List.of(report.sample().get(0).reference()));
    }

    @Test
    void answers_to_questions_that_are_no_longer_asked_are_not_scored() {
        count(one("{\"areas\":[\"money\"],\"home\":[\"street\"]}", SCORES, false));

        assertEquals(
                List.of(List.of(ScoredAnswer.of("areas", "money"))),
                List.of(List.copyOf(asked.get(0).answers())));
    }

    @Test
    void what_can_not_be_opened_or_does_not_fit_is_counted_and_stops_nothing() {
        count(one(null, SCORES, false));
        count(one("no json", SCORES, false));
        count(one(ANSWERS, "[]x", false));
        count(one("{\"areas\":[\"gardening\"]}", SCORES, false));
        count(one(ANSWERS, SCORES, false));

        assertEquals(Map.of(LeftOut.UNREADABLE, 3, LeftOut.DOES_NOT_FIT, 1), report().leftOut());
        assertEquals(1, report().assessments());
    }

    @Test
    void what_the_person_let_us_keep_in_part_is_left_out() {
        count(one("{}", SCORES, true));
        count(one("{}", SCORES, false));

        assertEquals(Map.of(LeftOut.KEPT_IN_PART, 1), report().leftOut());
        assertEquals(1, report().assessments());
    }

    @Test
    void capacity_as_it_was_is_the_frozen_one() {
        assertEquals(Map.of("food", 0.5), utilisation(CapacityBasis.AS_IT_WAS));
    }

    @Test
    void no_capacity_known_is_none() {
        assertEquals(Map.of(), utilisation(CapacityBasis.NONE_KNOWN));
    }

    @Test
    void all_at_a_percentage_is_that_of_every_need() {
        assertEquals(Map.of("food", 0.6, "debt", 0.6), utilisation(CapacityBasis.ALL_AT));
    }

    @Test
    void capacity_of_today_is_asked_for_once_in_each_district() {
        List<Optional<String>> districts = new ArrayList<>();

        utilisation =
                Utilisation.of(
                        request(CapacityBasis.AS_IT_IS_TODAY),
                        List.of(),
                        district -> {
                            districts.add(district);

                            return Map.of("food", 0.0);
                        });
        count(one(at("PE29 3TN"), SCORES, false));
        count(one(at("PE29 1AA"), SCORES, false));
        count(one(at("PE28"), SCORES, false));

        assertEquals(List.of(Optional.of("PE29"), Optional.of("PE28")), districts);
        assertEquals(Map.of("food", 0.0), asked.get(1).utilisation());
    }

    private Map<String, Double> utilisation(CapacityBasis basis) {
        utilisation =
                Utilisation.of(
                        request(basis), List.of("food", "debt"), district -> Map.of("food", 9.0));
        count(one(ANSWERS, SCORES, false));

        return asked.get(0).utilisation();
    }

    private static ReplayRequest request(CapacityBasis basis) {
        ImmutableReplayRequest.Builder request =
                ImmutableReplayRequest.builder().key("needs").capacity(basis);

        return basis == CapacityBasis.ALL_AT ? request.percent(60).build() : request.build();
    }

    private static String at(String postcode) {
        return "{\"areas\":[\"money\"],\"postcode\":[\"" + postcode + "\"]}";
    }

    private void count(StoredAssessment assessment) {
        new Rescoring(
                        new Always(),
                        utilisation,
                        version -> Optional.of(new Route(Samples.questionnaire())))
                .count(assessment, tally);
    }

    private ReplayReport report() {
        return Reporting.of(tally);
    }

    private static StoredAssessment one(String answers, String scores, boolean agreed) {
        return ImmutableStoredAssessment.builder()
                .id("id")
                .reference("SENA-1")
                .questionnaireVersion(1)
                .level(Level.SELF_SERVE)
                .answers(Optional.ofNullable(answers))
                .scores(scores)
                .agreed(agreed)
                .assessedAt(Instant.parse("2026-06-08T10:00:00Z"))
                .build();
    }

    /** As assessments are kept: with contributions, which nobody looks at here. */
    private static String scores(String utilisation) {
        return "{\"matrix\":\"needs\",\"matrixVersion\":1,\"needs\":[{\"need\":\"food\","
                + "\"urgency\":20,\"intensity\":10,\"urgencyBand\":\"LOW\","
                + "\"intensityBand\":\"LOW\",\"level\":\"SELF_SERVE\",\"threshold\":{\"medium\":25,"
                + "\"high\":50,\"critical\":75,\"shift\":0,\"utilisation\":"
                + utilisation
                + "},\"contributions\":[{\"rule\":\"R1\",\"answers\":[{\"question\":\"areas\"}]}]}]}";
    }

    /** Scores everybody high. */
    private final class Always implements Trial {

        @Override
        public MatrixVersion version() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ScoreSheet score(ScoringRequest request) {
            asked.add(request);

            return ImmutableScoreSheet.builder()
                    .matrix("needs")
                    .matrixVersion(2)
                    .addNeeds(score())
                    .build();
        }

        private NeedScore score() {
            return ImmutableNeedScore.builder()
                    .need("food")
                    .urgency(90)
                    .intensity(80)
                    .urgencyBand(Band.CRITICAL)
                    .intensityBand(Band.CRITICAL)
                    .level(Level.PROACTIVE_CONTACT)
                    .threshold(
                            ImmutableThreshold.builder()
                                    .cutPoints(CutPoints.DEFAULT)
                                    .shift(0)
                                    .build())
                    .build();
        }
    }
}
