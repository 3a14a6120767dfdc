package org.sena.scoring.api;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the versions of the scoring matrices; the advice lead's and the administrator's. Nobody
 * else may call any of it.
 *
 * <p>A row of a table is one rule. Its operators are {@code is} and {@code is not} for an option
 * ({@code is not} holds only when the question was answered), and {@code at least}, {@code at most}
 * and {@code between} for a whole number ({@code between} takes a range such as {@code 18..64},
 * both ends included). The second condition may stay empty; when it is there, both must hold.
 */
public interface Matrices {

    /**
     * Checks a table in CSV (columns {@code rule, question, operator, value, question 2, operator
     * 2, value 2, need, urgency, intensity, reason}) and stores it as a new checked version.
     *
     * @throws MatrixRefusedException with every mistake in it
     * @throws org.sena.identity.api.NotAllowedException for anybody but an advice lead or
     *     administrator
     */
    MatrixVersion check(String key, String csv, Vocabulary vocabulary);

    /**
     * Makes a checked or replayed version the active one and retires the one before. From the
     * moment this call is committed, every score on every node is by the new version.
     *
     * @throws MatrixStateException when there is no such version, or it is in another state
     * @throws org.sena.identity.api.NotAllowedException for anybody but an advice lead or
     *     administrator
     */
    MatrixVersion activate(String key, int version);

    /**
     * A version to score by without making it active.
     *
     * @throws MatrixStateException when there is no such version
     * @throws MatrixRefusedException when it is a draft whose table holds mistakes
     * @throws org.sena.identity.api.NotAllowedException for anybody but an advice lead or
     *     administrator
     */
    default Trial trial(String key, int version) {
        return trial(key, version, TrialPolicy.AS_CONFIGURED);
    }

    /**
     * The same, under other thresholds.
     *
     * @throws MatrixStateException when there is no such version
     * @throws MatrixRefusedException when it is a draft whose table holds mistakes
     * @throws org.sena.identity.api.NotAllowedException for anybody but an advice lead or
     *     administrator
     */
    Trial trial(String key, int version, TrialPolicy policy);

    /**
     * Says that a replay of the version has ended: a checked one is now replayed. A version in
     * another state stays as it is, for a replay changes nothing about it.
     *
     * @throws MatrixStateException when there is no such version
     * @throws org.sena.identity.api.NotAllowedException for anybody but an advice lead or
     *     administrator
     */
    MatrixVersion replayed(String key, int version);

    Optional<MatrixVersion> active(String key);

    /** All versions, newest first. */
    List<MatrixVersion> versions(String key);

    /** The table of a version, as it was handed in. */
    Optional<String> source(String key, int version);
}
