package org.sena.scoring.api;

/**
 * One stored version of a matrix, compiled and held, whether or not it is active: for what-if. It
 * scores under the levels, cut points and shift that were in force when it was asked for, so that
 * everything scored by one trial can be compared. Safe for use by many threads; needs no actor and
 * no transaction any more.
 */
public interface Trial {

    /** The version as it stood when the trial was asked for. */
    MatrixVersion version();

    /**
     * @throws IllegalArgumentException when a question that the matrix compares by number has an
     *     answer that is no whole number, or two of them
     */
    ScoreSheet score(ScoringRequest request);
}
