package org.sena.needs.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps answers of an interview under way, for whom asked for it: under a code, or for a resident
 * who has signed in.
 *
 * <p>What is saved under a code is encrypted by a key that only the code gives. The code is not
 * kept, nor anything about who saved it. Anybody with the code can see the answers.
 */
public interface SavedInterviews {

    /** Days from the last saving until answers under a code are deleted. */
    int CODE_DAYS = 30;

    /** Days without a new answer until the saved interview of a resident is deleted. */
    int IDLE_DAYS = 365;

    /** Saves under a new code. */
    ResumeCode save(SavedInterview interview);

    /**
     * Saves in place of what is under the code, for another {@link #CODE_DAYS} days.
     *
     * @return empty when nothing is under the code, as in {@link #open}
     * @throws TooManyTriesException as in {@link #open}
     */
    Optional<ResumeCode> saveAgain(String code, SavedInterview interview);

    /** True when a code as typed has no mistake in it; says nothing about what is under it. */
    boolean isWholeCode(String typed);

    /**
     * What was saved under the code; it stays there.
     *
     * @param code as typed: any case, any blanks or hyphens
     * @return empty when nothing is under it, whether it never was, expired or was deleted
     * @throws TooManyTriesException when codes like this were tried too often lately
     */
    Optional<SavedInterview> open(String code);

    /**
     * Deletes what is under the code.
     *
     * @return false when nothing was
     * @throws TooManyTriesException as in {@link #open}
     */
    boolean forget(String code);

    /**
     * Walks the answers through the newest version of their questionnaire.
     *
     * @throws NoSuchQuestionnaireException when none is published any more
     */
    TakenUp takeUp(SavedInterview saved);

    /** The interview the signed-in resident has under way; empty for everybody else. */
    Optional<MyInterview> mine(String questionnaire);

    /**
     * Saves an interview in place of the one under way.
     *
     * @throws org.sena.identity.api.NotAllowedException when the actor is not a signed-in person in
     *     the records
     */
    MyInterview replaceMine(SavedInterview interview);

    /**
     * Adds answers to what is saved; others given elsewhere in the meantime stay.
     *
     * @param given values by question; none skips the question
     * @return how it stands now; empty when nothing is saved under that questionnaire
     * @throws AnswersRefusedException when one does not fit; nothing is saved then
     * @throws org.sena.identity.api.NotAllowedException as in {@link #replaceMine}
     */
    Optional<MyInterview> answerMine(String questionnaire, Map<String, List<String>> given);

    /**
     * Deletes the interview under way; nothing happens when there is none.
     *
     * @throws org.sena.identity.api.NotAllowedException as in {@link #replaceMine}
     */
    void deleteMine(String questionnaire);
}
