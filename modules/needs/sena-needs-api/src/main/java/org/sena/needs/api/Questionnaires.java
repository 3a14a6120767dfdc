package org.sena.needs.api;

import java.util.List;
import java.util.Optional;

/** Keeps the published versions of the questionnaires. */
public interface Questionnaires {

    /** Of every questionnaire that has a version, in alphabetical order. */
    List<String> keys();

    /** The newest version. */
    Optional<Questionnaire> current(String key);

    Optional<Questionnaire> version(String key, int version);

    /** How many versions there are. Asks the database each time, so it fails when that is away. */
    int versions(String key);

    /** All versions, newest first; none when there is no such questionnaire. */
    List<PublishedVersion> history(String key);

    /** The document of a version, as it was handed in. */
    Optional<String> document(String key, int version);

    /**
     * Reads a document as {@link #publish} would, without keeping it. Its version is the next one.
     *
     * @throws QuestionnaireRefusedException with every mistake, each with its path in the document
     * @throws org.sena.identity.api.NotAllowedException for anybody but an administrator
     */
    Questionnaire check(String key, String json);

    /**
     * Publishes a document as the next version. Of several at once each gets a version of its own.
     *
     * @throws QuestionnaireRefusedException with every mistake, each with its path in the document
     * @throws org.sena.identity.api.NotAllowedException for anybody but an administrator
     */
    Questionnaire publish(String key, String json);

    /**
     * Publishes the newest version again with these texts in a language. A text at a path that had
     * one is replaced, the others stay; the language is a draft when this translation is.
     *
     * @throws QuestionnaireRefusedException with every path that the newest version lacks, and
     *     every text that is none
     * @throws NoSuchQuestionnaireException when nothing is published under the key
     * @throws org.sena.identity.api.NotAllowedException for anybody but an administrator
     */
    Questionnaire translate(String key, Translation translation);
}
