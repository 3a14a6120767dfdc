package org.sena.scoring.api;

/** Scores answers by the active matrix. */
public interface Scoring {

    /**
     * @param matrix the key of the matrix
     * @throws NoMatrixException when no version of it is active
     */
    ScoreSheet score(String matrix, ScoringRequest request);
}
