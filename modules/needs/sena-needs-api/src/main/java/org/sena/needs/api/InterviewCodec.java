package org.sena.needs.api;

import java.util.Optional;

/**
 * Turns an interview into one text for the session and back.
 *
 * <p>The text is JSON: {@code {"key": "needs", "version": 1, "answers": {"question": ["option"]},
 * "skipped": ["question"]}}. The pages keep it in the session they share, so that each can go on
 * from it.
 */
public interface InterviewCodec {

    String write(SavedInterview interview);

    /** Empty when the text is no interview. */
    Optional<SavedInterview> read(String text);

    /** On whose behalf the interview is answered, as one text beside it. */
    String write(Assistance assistance);

    /** Empty when the text is no assistance. */
    Optional<Assistance> readAssistance(String text);
}
