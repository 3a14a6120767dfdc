package org.sena.runtime.demo.generated;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.ImmutableAssessment;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;
import org.sena.scoring.api.ImmutableScoringRequest;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.api.Scoring;
import org.sena.scoring.api.ScoringRequest;

/**
 * Synthetic assessments of people who don't exist, over the last half year. Each is made from its
 * number alone; its answers are chosen by chance, walked and scored as anybody's.
 */
public final class GeneratedAssessments {

    private static final int DAYS = 182;

    /** Chance alone would make everybody an emergency. */
    private static final int DRAWS = 12;

    /** So that the chances of neighbours are not the same one, a draw later. */
    private static final long APART = 0xD1B54A32D192ED03L;

    private final Needs needs;
    private final Scoring scoring;
    private final Function<Optional<String>, Map<String, Double>> capacity;
    private final Map<Optional<String>, Map<String, Double>> utilisation = new HashMap<>();
    private final Questionnaire questionnaire;
    private final Instant now;

    /**
     * @param capacity utilisation by need in a district; asked once for each
     */
    public GeneratedAssessments(
            Needs needs,
            Scoring scoring,
            Function<Optional<String>, Map<String, Double>> capacity,
            Questionnaire questionnaire,
            Instant now) {
        this.needs = needs;
        this.scoring = scoring;
        this.capacity = capacity;
        this.questionnaire = questionnaire;
        this.now = now;
    }

    /**
     * The assessment with that number.
     *
     * @param number from 0
     */
    public Assessment assessment(int number) {
        Chance chance = new Chance(APART * number);
        Interview interview = interview(chance);
        ScoreSheet scores = scoring.score(questionnaire.key(), request(interview));

        return ImmutableAssessment.builder()
                .id(id(number))
                .subjectId(uuid("person", number))
                .questionnaire(questionnaire.key())
                .questionnaireVersion(questionnaire.version())
                .answers(interview.answers())
                .scores(scores)
                .level(level(interview, scores))
                .assessedAt(
                        now.minus(Duration.ofDays(chance.below(DAYS)))
                                .minus(Duration.ofSeconds(chance.below(36_000))))
                .build();
    }

    /** Id of the assessment with that number. */
    public static String id(int number) {
        return uuid("assessment", number);
    }

    private Interview interview(Chance chance) {
        boolean mayBeEmergency = chance.in100(4);
        RandomAnswers random = new RandomAnswers(chance);
        Interview interview = walk(random);

        for (int draw = 1;
                draw < DRAWS
                        && !mayBeEmergency
                        && interview.signposts().stream().anyMatch(Signpost::emergency);
                draw++) {
            interview = walk(random);
        }

        return interview;
    }

    private Interview walk(RandomAnswers random) {
        return needs.interview(
                questionnaire.key(), questionnaire.version(), random.of(questionnaire), List.of());
    }

    private ScoringRequest request(Interview interview) {
        ImmutableScoringRequest.Builder request = ImmutableScoringRequest.builder();
        Optional<String> district = Optional.empty();

        for (Question question : interview.visible()) {
            List<String> answer = interview.answers().to(question.id());

            if (question.type() == QuestionType.POSTCODE) {
                district = answer.stream().findFirst();
            } else if (!question.options().isEmpty() || question.number().isPresent()) {
                answer.stream()
                        .filter(value -> !Option.PREFER_NOT_TO_SAY.equals(value))
                        .forEach(
                                value -> request.addAnswers(ScoredAnswer.of(question.id(), value)));
            }
        }

        return request.utilisation(utilisation.computeIfAbsent(district, capacity)).build();
    }

    private static Level level(Interview interview, ScoreSheet scores) {
        return interview.signposts().stream().anyMatch(Signpost::emergency)
                ? Level.EMERGENCY
                : scores.needs().stream()
                        .map(NeedScore::level)
                        .max(Level::compareTo)
                        .orElse(Level.SELF_SERVE);
    }

    private static String uuid(String kind, int number) {
        return UUID.nameUUIDFromBytes(
                        ("generated " + kind + " " + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
