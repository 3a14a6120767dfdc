package org.sena.needs.api;

import java.util.Optional;

/**
 * Turns an interview into one text for the session and back.
 *
 * <p>The text is JSON: {@code {"key": "needs", "version": 1, "answers": {"question": ["option"]},
 * "skipped": ["question"]}}. Every page that takes part keeps it under {@link #SESSION_KEY}.
 */
public interface InterviewCodec {

    /** Name of the session attribute that all pages share. */
    String SESSION_KEY = "sena.interview";

    String write(SavedInterview interview);

    /** Empty when the text is no interview. */
    Optional<SavedInterview> read(String text);
}
