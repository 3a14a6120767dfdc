package org.sena.directory.rest.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that were given since the directory changed last, so that what many ask for is made once.
 * Bounded; the one that nobody asked for longest goes first.
 */
final class RecentAnswers {

    /** Bytes in all. */
    private static final int MOST = 16_000_000;

    /** Larger answers are not kept. */
    private static final int LARGEST = 400_000;

    private final Map<String, byte[]> answers = new LinkedHashMap<>(256, 0.75f, true);

    private String state = "";
    private long bytes;

    /**
     * @param currentState of the directory; answers of another are forgotten
     */
    synchronized Optional<byte[]> find(String currentState, String question) {
        turnTo(currentState);

        return Optional.ofNullable(answers.get(question));
    }

    synchronized void keep(String currentState, String question, byte[] answer) {
        turnTo(currentState);

        if (answer.length > LARGEST) {
            return;
        }

        byte[] before = answers.put(question, answer);

        bytes += answer.length - (before == null ? 0 : before.length);

        while (bytes > MOST) {
            String eldest = answers.keySet().iterator().next();

            bytes -= answers.remove(eldest).length;
        }
    }

    private void turnTo(String currentState) {
        if (!state.equals(currentState)) {
            answers.clear();
            bytes = 0;
            state = currentState;
        }
    }
}
