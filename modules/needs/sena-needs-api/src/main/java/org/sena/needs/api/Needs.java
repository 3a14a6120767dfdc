package org.sena.needs.api;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Match;
import org.sena.directory.api.Place;

/** A person's way through a questionnaire. Nothing is stored here. */
public interface Needs {

    /**
     * Where a person stands.
     *
     * @param skipped optional questions the person passed over
     * @throws AnswersRefusedException when an answer fits no question or option of the version
     * @throws NoSuchQuestionnaireException when that version was never published
     */
    Interview interview(String key, int version, Answers answers, List<String> skipped);

    /**
     * Answers one question that is visible now.
     *
     * @param values option ids, or the one thing written; none means skipped
     * @throws AnswersRefusedException when the answer does not fit; the answers stay as they were
     */
    Interview answer(
            Interview interview, String question, List<String> values, List<String> skipped);

    /**
     * Scores the answers under today's thresholds.
     *
     * @throws org.sena.scoring.api.NoMatrixException when no matrix is active for the questionnaire
     */
    Evaluation evaluate(Interview interview);

    /**
     * The services that fit the needs found, the place and the age a person told us, best first.
     * The place is the first postcode answered, the age the number answered to {@code age}.
     */
    List<Match> services(Evaluation evaluation);

    /**
     * Where the person said they are; empty when they did not say, when the postcode is not known,
     * or when it can't be looked up at the moment. Services are matched without a place then.
     */
    Optional<Place> place(Interview interview);
}
