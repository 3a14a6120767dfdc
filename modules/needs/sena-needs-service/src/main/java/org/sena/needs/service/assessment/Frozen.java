package org.sena.needs.service.assessment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.ImmutableAssessment;
import org.sena.needs.api.Interview;

/** Makes assessments of what was found, and tells whether two say the same. */
final class Frozen {

    private Frozen() {}

    static Assessment of(Evaluation evaluation, String subjectId, Instant now) {
        Interview interview = evaluation.interview();

        return ImmutableAssessment.builder()
                .id(UUID.randomUUID().toString())
                .subjectId(subjectId)
                .questionnaire(interview.questionnaire().key())
                .questionnaireVersion(interview.questionnaire().version())
                .answers(interview.answers())
                .scores(evaluation.scores())
                .level(evaluation.level())
                .assessedAt(now.truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    /** The same answers to the same version, scored the same. */
    static boolean saysTheSame(Assessment one, Assessment other) {
        return one.questionnaire().equals(other.questionnaire())
                && one.questionnaireVersion() == other.questionnaireVersion()
                && one.answers().equals(other.answers())
                && one.scores().equals(other.scores());
    }
}
