package org.sena.needs.service.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.sena.needs.api.Answers;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.Interview;
import org.sena.needs.api.replay.LeftOut;
import org.sena.needs.api.replay.Standing;
import org.sena.needs.service.assessment.AnswersJson;
import org.sena.needs.service.evaluation.Facts;
import org.sena.needs.service.evaluation.Gravest;
import org.sena.needs.service.interview.Route;
import org.sena.scoring.api.ImmutableScoringRequest;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.Trial;

/** Walks the answers of kept assessments again and scores them by a trial. */
final class Rescoring {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Trial trial;
    private final Utilisation utilisation;
    private final IntFunction<Optional<Route>> routes;

    /**
     * @param routes the version of the questionnaire with that number
     */
    Rescoring(Trial trial, Utilisation utilisation, IntFunction<Optional<Route>> routes) {
        this.trial = trial;
        this.utilisation = utilisation;
        this.routes = routes;
    }

    /** Counts one; whatever is wrong with it is counted too and stops nothing. */
    void count(StoredAssessment assessment, Tally tally) {
        if (assessment.answers().isEmpty() || assessment.scores().isEmpty()) {
            tally.leftOut(LeftOut.UNREADABLE);

            return;
        }

        try {
            List<FrozenNeed> frozen = FrozenNeeds.read(assessment.scores().get());
            Optional<Interview> interview = walk(assessment);

            if (interview.isEmpty()) {
                tally.leftOut(LeftOut.DOES_NOT_FIT);
            } else if (isKeptInPart(assessment, interview.get(), frozen)) {
                tally.leftOut(LeftOut.KEPT_IN_PART);
            } else {
                tally.add(compared(assessment, interview.get(), frozen));
            }
        } catch (JsonProcessingException | UncheckedIOException e) {
            tally.leftOut(LeftOut.UNREADABLE);
        } catch (AnswersRefusedException | IllegalArgumentException e) {
            tally.leftOut(LeftOut.DOES_NOT_FIT);
        }
    }

    private Optional<Interview> walk(StoredAssessment assessment) throws JsonProcessingException {
        Answers answers = AnswersJson.read(JSON.readTree(assessment.answers().orElseThrow()));

        return routes.apply(assessment.questionnaireVersion())
                .map(route -> route.walk(answers, List.of()));
    }

    private Compared compared(
            StoredAssessment assessment, Interview interview, List<FrozenNeed> frozen) {
        Facts facts = new Facts(interview);
        Optional<String> district = facts.postcode().map(Rescoring::district);
        ScoreSheet scores =
                trial.score(
                        ImmutableScoringRequest.builder()
                                .answers(facts.scored())
                                .utilisation(utilisation.of(frozen, district))
                                .build());

        return ImmutableCompared.builder()
                .assessment(assessment)
                .after(Standing.of(Gravest.level(interview, scores)))
                .addAllNeeds(NeedMoves.of(frozen, scores.needs()))
                .age(facts.age())
                .district(district)
                .build();
    }

    /** Who asks for a call ticks what is kept: all of the answers or none, all needs or none. */
    private static boolean isKeptInPart(
            StoredAssessment assessment, Interview interview, List<FrozenNeed> frozen) {
        return assessment.agreed()
                && (!interview.complete()
                        || (frozen.isEmpty() && assessment.level() != Level.SELF_SERVE));
    }

    private static String district(String postcode) {
        return postcode.split(" ")[0];
    }
}
