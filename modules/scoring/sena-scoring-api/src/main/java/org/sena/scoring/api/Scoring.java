package org.sena.scoring.api;

import java.util.Set;

/** Scores answers by the active matrix. */
public interface Scoring {

    /**
     * Open to everybody: it reads no record of a person and keeps nothing.
     *
     * @param matrix the key of the matrix
     * @param answers their order makes no difference
     * @param capacity asked once, for the needs that got points; not at all when none did
     * @throws NoMatrixException when no version of it is active
     * @throws IllegalArgumentException when a question that the matrix compares by number has an
     *     answer that is no whole number, or two of them
     */
    ScoreSheet score(String matrix, Set<ScoredAnswer> answers, Capacity capacity);

    /** The same with all utilisation known before. */
    default ScoreSheet score(String matrix, ScoringRequest request) {
        return score(matrix, request.answers(), needs -> request.utilisation());
    }
}
