package org.sena.runtime.demo.generated;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.ImmutableAssessment;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;

/**
 * Synthetic assessments of people who don't exist, over the last half year. Each is made from its
 * number alone; its answers are chosen by chance, walked and scored as anybody's.
 */
public final class GeneratedAssessments {

    private static final int DAYS = 182;

    /** Chance alone would make everybody an emergency. */
    private static final int DRAWS = 12;

    private final Needs needs;
    private final Questionnaire questionnaire;
    private final Instant now;

    public GeneratedAssessments(Needs needs, Questionnaire questionnaire, Instant now) {
        this.needs = needs;
        this.questionnaire = questionnaire;
        this.now = now;
    }

    /**
     * The assessment with that number.
     *
     * @param number from 0
     */
    public Assessment assessment(int number) {
        Chance chance = new Chance(number);
        Evaluation evaluation = needs.evaluate(interview(chance));

        return ImmutableAssessment.builder()
                .id(id(number))
                .subjectId(uuid("person", number))
                .questionnaire(questionnaire.key())
                .questionnaireVersion(questionnaire.version())
                .answers(evaluation.interview().answers())
                .scores(evaluation.scores())
                .level(evaluation.level())
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

    private static String uuid(String kind, int number) {
        return UUID.nameUUIDFromBytes(
                        ("generated " + kind + " " + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
