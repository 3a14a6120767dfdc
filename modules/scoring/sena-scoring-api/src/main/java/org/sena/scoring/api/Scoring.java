package org.sena.scoring.api;

/** Scores answers by the active matrix. */
public interface Scoring {

    /**
     * Open to everybody: it reads no record of a person and keeps nothing.
     *
     * @param matrix the key of the matrix
     * @throws NoMatrixException when no version of it is active
     * @throws IllegalArgumentException when a question that the matrix compares by number has an
     *     answer that is no whole number, or two of them
     */
    ScoreSheet score(String matrix, ScoringRequest request);
}
