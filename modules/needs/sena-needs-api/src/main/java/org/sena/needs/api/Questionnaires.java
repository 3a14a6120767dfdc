package org.sena.needs.api;

import java.util.Optional;

/** Keeps the published versions of the questionnaires. */
public interface Questionnaires {

    /** The newest version. */
    Optional<Questionnaire> current(String key);

    Optional<Questionnaire> version(String key, int version);

    /** How many versions there are. Asks the database each time, so it fails when that is away. */
    int versions(String key);

    /**
     * Publishes a document as the next version.
     *
     * @throws QuestionnaireRefusedException with every mistake, each with its path in the document
     * @throws org.sena.identity.api.NotAllowedException for anybody but an administrator
     */
    Questionnaire publish(String key, String json);
}
